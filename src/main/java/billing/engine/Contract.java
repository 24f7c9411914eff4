package billing.engine;

import java.time.YearMonth;

/**
 * A contract of a customer's billing group (rulebook, chapter 5).
 *
 * @param isEnded whether the customer ended it; then it is not renewed
 */
public record Contract(String id, ContractType type, MonthSpan months, boolean isEnded) {

    Contract endedWith(YearMonth last) {
        return new Contract(id, type, months.endingWith(last), true);
    }

    Contract renewed(int more) {
        return new Contract(id, type, months.extended(more), isEnded);
    }
}

package billing.manager;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A contract of the customer's billing group.
 *
 * @param to the last month that it covers; absent: open-ended
 */
public record Contract(String id, String contract, YearMonth from, Optional<YearMonth> to) {

    boolean covers(YearMonth month) {
        return !month.isBefore(from) && to.map(last -> !month.isAfter(last)).orElse(true);
    }

    /** {@code PERIOD from 2026-01 to 2026-12}. */
    @Override
    public String toString() {
        return contract + " from " + from + to.map(last -> " to " + last).orElse("");
    }
}

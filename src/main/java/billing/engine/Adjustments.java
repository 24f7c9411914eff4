package billing.engine;

import billing.money.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Making and removing adjustments (rulebook, chapter 6). */
public final class Adjustments {

    private static final Percent MOST = new Percent(BigDecimal.valueOf(100));

    private Adjustments() {}

    /** The account with a new adjustment. */
    public record Made(Account account, Adjustment adjustment) {}

    public static Made make(Account account, Adjustment.Terms terms) {
        refuseOutside(terms.value());
        terms.project().ifPresent(account.customer()::refuseUnknownProject);
        Adjustment made = new Adjustment("adjustment-" + (account.agreements().adjustmentsMade() + 1), terms);
        return new Made(account.withAgreements(account.agreements().with(made)), made);
    }

    /** Removes every adjustment that holds for a month, with the other months that it holds for. */
    public static Account remove(Account account, YearMonth month) {
        return account.withAgreements(account.agreements().withoutAdjustmentsOf(month));
    }

    private static void refuseOutside(Adjustment.Value value) {
        if (value.amount().isNegative()) {
            throw Refusal.of(ErrorCode.INVALID_ADJUSTMENT, "an adjustment of %s; allowed: an amount that is not negative", value.amount());
        }
        if (value.percent().value().signum() < 0 || value.percent().compareTo(MOST) > 0) {
            throw Refusal.of(ErrorCode.INVALID_ADJUSTMENT, "an adjustment of %s; allowed: from 0%% to 100%%", value.percent());
        }
    }
}

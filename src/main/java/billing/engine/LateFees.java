package billing.engine;

import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;

/** The fee of a month that was left unpaid: 2 % of its total, once, not taxed (rulebook, chapter 9). */
public final class LateFees {

    static final String PARAGRAPH = "§9";

    private static final Percent RATE = new Percent(BigDecimal.valueOf(2));

    private LateFees() {}

    static Money fee(Money total) {
        return total.floorOf(RATE);
    }

    static String arithmetic(Money total) {
        return RATE + " of " + total;
    }

    /** Marks a month whose amount was demanded and not paid; from now on its statement carries the fee. */
    public static Account mark(Account account, YearMonth month) {
        BilledMonth billed = account.billed(month);
        return billed.isDemanded() && !billed.isOverdue() ? account.withMonth(month, billed.overdue()) : account;
    }
}

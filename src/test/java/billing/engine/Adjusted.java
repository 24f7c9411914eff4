package billing.engine;

import static billing.engine.Story.JANUARY;

import billing.money.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/** An adjustment as tests write it: on the billing group from January 2026 on, unless a test says otherwise. */
record Adjusted(Adjustment.Terms terms) {

    static Adjusted discount(long won) {
        return of(AdjustmentType.STATIC_DISCOUNT, value(won, "0"));
    }

    static Adjusted surcharge(long won) {
        return of(AdjustmentType.STATIC_EXTRA, value(won, "0"));
    }

    /** @param percent {@code 10} or {@code 2.5} */
    static Adjusted discountOf(String percent) {
        return of(AdjustmentType.PERCENT_DISCOUNT, value(0, percent));
    }

    static Adjusted surchargeOf(String percent) {
        return of(AdjustmentType.PERCENT_EXTRA, value(0, percent));
    }

    Adjusted on(String project) {
        return new Adjusted(new Adjustment.Terms(Optional.of(project), terms.type(), terms.value(), terms.months()));
    }

    Adjusted during(YearMonth from, YearMonth until) {
        return new Adjusted(new Adjustment.Terms(terms.project(), terms.type(), terms.value(), new MonthSpan(from, Optional.of(until))));
    }

    private static Adjusted of(AdjustmentType type, Adjustment.Value value) {
        return new Adjusted(new Adjustment.Terms(Optional.empty(), type, value, new MonthSpan(JANUARY, Optional.empty())));
    }

    private static Adjustment.Value value(long won, String percent) {
        return new Adjustment.Value(Terms.won(won), new Percent(new BigDecimal(percent)));
    }
}

package billing.manager;

import billing.money.Money;
import billing.money.Percent;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An adjustment as a scenario writes it.
 *
 * @param project the project's name; absent on the level of projects: the only one
 * @param from the first month that it holds for; absent: the billing month alone
 * @param to the last month; absent where there is a first one: every month from that on
 */
public record AdjustmentInput(AdjustmentLevel level, AdjustmentKind kind, AdjustmentValue value, Optional<String> project, Optional<YearMonth> from,
        Optional<YearMonth> to) {

    /** For the billing month alone. */
    public static AdjustmentInput of(AdjustmentLevel level, AdjustmentKind kind, AdjustmentValue value) {
        return new AdjustmentInput(level, kind, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A discount for the billing month alone. */
    public static AdjustmentInput discount(AdjustmentLevel level, Money amount) {
        return of(level, AdjustmentKind.DISCOUNT, new AdjustmentValue.Static(amount));
    }

    /** A discount for the billing month alone. */
    public static AdjustmentInput discount(AdjustmentLevel level, Percent percent) {
        return of(level, AdjustmentKind.DISCOUNT, new AdjustmentValue.Share(percent));
    }

    /** A surcharge for the billing month alone. */
    public static AdjustmentInput surcharge(AdjustmentLevel level, Money amount) {
        return of(level, AdjustmentKind.SURCHARGE, new AdjustmentValue.Static(amount));
    }

    /** A surcharge for the billing month alone. */
    public static AdjustmentInput surcharge(AdjustmentLevel level, Percent percent) {
        return of(level, AdjustmentKind.SURCHARGE, new AdjustmentValue.Share(percent));
    }

    public AdjustmentInput on(String namedProject) {
        return new AdjustmentInput(level, kind, value, Optional.of(namedProject), from, to);
    }
}

package billing.engine;

import billing.money.Money;
import billing.money.Percent;
import java.util.Optional;

/** An adjustment of a customer's bills (rulebook, chapter 6). */
public record Adjustment(String id, Terms terms) {

    /**
     * What it does, and to what.
     *
     * @param project absent: it is on the billing group
     * @param value how much
     * @param months the months that it holds for
     */
    public record Terms(Optional<String> project, AdjustmentType type, Value value, MonthSpan months) {}

    /** How much an adjustment is: an amount or a percentage, as its type says; the other is 0. */
    public record Value(Money amount, Percent percent) {}
}

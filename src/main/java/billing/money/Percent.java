package billing.money;

import billing.text.Decimals;
import java.math.BigDecimal;

/** A percentage, exact: {@code 10%} or {@code 2.5%}. It may be any number; which percentages a rule allows is the rule's business. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** The exact part of an amount, not yet rounded to the currency. */
    BigDecimal of(BigDecimal amount) {
        return amount.multiply(value).movePointLeft(2);
    }

    public Percent plus(Percent other) {
        return new Percent(value.add(other.value));
    }

    public Percent min(Percent other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** {@code 10%}. */
    @Override
    public String toString() {
        return Decimals.shortest(value) + "%";
    }
}

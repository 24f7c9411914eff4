package billing.money;

import billing.text.Decimals;
import java.math.BigDecimal;

/**
 * The price of one unit of a counter, exact and never negative: {@code 0.0045}.
 *
 * <p>A unit price is not money: it may be finer than the smallest unit of its currency.
 */
public record UnitPrice(BigDecimal value) {

    public UnitPrice {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a unit price is not negative: " + value.toPlainString());
        }
    }

    public static UnitPrice of(String decimal) {
        return new UnitPrice(Decimals.parse(decimal));
    }

    /** {@code 0.0045}, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.shortest(value);
    }
}

package billing.money;

import billing.text.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact amount in a currency, always at the currency's scale: {@code 110,000 KRW}, {@code 12.34 USD}.
 *
 * <p>It refuses the other currency and more decimals than its currency has. Rounding happens only where it is spelled out:
 * {@link #floor} for what a customer pays, {@link #ceiling} for what a customer gets, so that a fraction is settled in the customer's favour.
 */
public final class Money implements Comparable<Money> {

    private static final int DIGITS_OF_A_GROUP = 3;
    private static final Pattern WRITTEN = Pattern.compile("(\\S+?)(?:\\s+(\\S+))?");

    private final Currency currency;
    private final BigDecimal amount;

    private Money(Currency currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /** An amount that is written with no more decimals than its currency has; otherwise an {@link IllegalArgumentException}. */
    public static Money of(Currency currency, BigDecimal amount) {
        if (amount.scale() > currency.decimals()) {
            throw new IllegalArgumentException("%s %s has more decimals than %s allows: %d"
                    .formatted(amount.toPlainString(), currency, currency, currency.decimals()));
        }
        return new Money(currency, amount.setScale(currency.decimals(), RoundingMode.UNNECESSARY));
    }

    /** A count of the currency's smallest unit, as the API carries amounts: 1234 of USD is 12.34 USD. */
    public static Money ofMinor(Currency currency, BigInteger smallestUnits) {
        return new Money(currency, new BigDecimal(smallestUnits, currency.decimals()));
    }

    public static Money zero(Currency currency) {
        return ofMinor(currency, BigInteger.ZERO);
    }

    /** An exact figure, rounded down to the smallest unit: for what a customer pays. */
    public static Money floor(Currency currency, BigDecimal exact) {
        return new Money(currency, exact.setScale(currency.decimals(), RoundingMode.FLOOR));
    }

    /** The exact quotient of two figures, rounded down to the smallest unit: for a price of a unit that the volume is not counted in. */
    public static Money floor(Currency currency, BigDecimal dividend, BigDecimal divisor) {
        return new Money(currency, dividend.divide(divisor, currency.decimals(), RoundingMode.FLOOR));
    }

    /** An exact figure, rounded up to the smallest unit: for what a customer gets. */
    public static Money ceiling(Currency currency, BigDecimal exact) {
        return new Money(currency, exact.setScale(currency.decimals(), RoundingMode.CEILING));
    }

    /** Reads {@code 110,000 KRW}; a missing currency, a misplaced separator and a decimal too many are each an {@link IllegalArgumentException}. */
    public static Money parse(String read) {
        Matcher written = WRITTEN.matcher(read.strip());
        if (!written.matches() || written.group(2) == null) {
            throw new IllegalArgumentException("\"%s\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD".formatted(read));
        }
        return of(Currency.of(written.group(2)), Decimals.parse(written.group(1)));
    }

    public Currency currency() {
        return currency;
    }

    /** The count of smallest units: 12.34 USD is 1234. */
    public BigInteger minor() {
        return amount.unscaledValue();
    }

    public Money plus(Money other) {
        return new Money(currency, amount.add(same(other)));
    }

    public Money minus(Money other) {
        return new Money(currency, amount.subtract(same(other)));
    }

    public Money negated() {
        return new Money(currency, amount.negate());
    }

    public Money min(Money other) {
        return amount.compareTo(same(other)) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return amount.compareTo(same(other)) >= 0 ? this : other;
    }

    /** The percentage of this amount, rounded down. */
    public Money floorOf(Percent percent) {
        return floor(currency, percent.of(amount));
    }

    /** The percentage of this amount, rounded up. */
    public Money ceilingOf(Percent percent) {
        return ceiling(currency, percent.of(amount));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency == money.currency && amount.equals(money.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    /** As features write it: {@code 1,298,088 KRW}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(amount.abs().toPlainString());
        int point = text.indexOf(".");
        for (int separator = (point < 0 ? text.length() : point) - DIGITS_OF_A_GROUP; separator > 0; separator -= DIGITS_OF_A_GROUP) {
            text.insert(separator, ',');
        }
        return (isNegative() ? "-" : "") + text + " " + currency;
    }

    private BigDecimal same(Money other) {
        if (currency != other.currency) {
            throw new IllegalArgumentException("%s and %s are of different currencies".formatted(this, other));
        }
        return other.amount;
    }
}

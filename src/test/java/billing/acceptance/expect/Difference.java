package billing.acceptance.expect;

import billing.money.Money;

/** By how much an amount is off, in words: {@code 1 KRW too much}. */
final class Difference {

    private Difference() {}

    /** {@code expected 10 KRW, but it is 11 KRW (1 KRW too much)}. */
    static String sentence(Money expected, Money actual) {
        return "expected %s, but it is %s (%s)".formatted(expected, actual, of(expected, actual));
    }

    static String of(Money expected, Money actual) {
        if (expected.currency() != actual.currency()) {
            return "another currency";
        }
        Money difference = actual.minus(expected);
        if (difference.isZero()) {
            return "";
        }
        return difference.isNegative() ? difference.negated() + " too little" : difference + " too much";
    }
}

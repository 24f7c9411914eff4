package billing.acceptance.expect;

import billing.money.Money;

/** By how much an amount is off, in words: {@code 1 KRW too much}. */
final class Difference {

    private Difference() {}

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

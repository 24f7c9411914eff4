package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that happened to a credit, as its history shows it.
 *
 * @param month the month whose bill caused it
 * @param day the customer's day on which it happened
 */
public record Movement(Type type, Credit credit, Money amount, Optional<YearMonth> month, LocalDate day) {

    /** What can happen to a credit. */
    public enum Type {
        GRANTED(true),
        USED(false),
        RELEASED(true),
        EXPIRED(false),
        WITHDRAWN(false);

        private final boolean raises;

        Type(boolean raises) {
            this.raises = raises;
        }
    }

    /** What it does to the credit's balance. */
    Money effect() {
        return type.raises ? amount : amount.negated();
    }
}

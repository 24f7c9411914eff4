package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A message to a customer.
 *
 * @param month what it is about
 * @param amount what that month costs
 * @param day the day of the job that wrote it
 */
public record Message(String id, Kind kind, YearMonth month, Money amount, LocalDate day) {

    /** What is written to customers. */
    public enum Kind {
        INVOICE("Invoice for %s: %s"),
        PAYMENT_REMINDER("Reminder: %s is not paid yet: %s");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String text() {
        return kind.words.formatted(month, amount);
    }
}

package billing.manager;

import billing.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A credit as a scenario writes it.
 *
 * @param type {@code FREE}, {@code PAID}, or another word, which the system refuses
 * @param campaign who gives it; absent: the customer's default campaign
 */
public record CreditInput(String type, Money amount, Optional<String> campaign, Optional<LocalDate> from, Optional<LocalDate> until) {

    public static CreditInput free(Money amount) {
        return new CreditInput("FREE", amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static CreditInput paid(Money amount) {
        return new CreditInput("PAID", amount, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package billing.manager;

import billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A credit as a scenario writes it.
 *
 * @param type {@code FREE}, {@code PAID}, or another word, which the system refuses
 * @param campaign who gives it; absent: the customer's default campaign
 * @param limitedTo the counters that it pays for; none: all
 */
public record CreditInput(String type, Money amount, Optional<String> campaign, List<String> limitedTo, Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public CreditInput {
        limitedTo = List.copyOf(limitedTo);
    }

    public static CreditInput free(Money amount) {
        return new CreditInput("FREE", amount, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public static CreditInput paid(Money amount) {
        return new CreditInput("PAID", amount, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public CreditInput limitedTo(List<String> counters) {
        return new CreditInput(type, amount, campaign, counters, from, until);
    }
}

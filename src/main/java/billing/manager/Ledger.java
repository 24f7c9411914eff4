package billing.manager;

import billing.money.Currency;
import billing.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * All that a billing system keeps of a customer, in the business's words.
 *
 * @param months the earliest first
 * @param balance absent: the customer can have no credit
 */
public record Ledger(Currency currency, List<Month> months, Optional<Balance> balance) {

    /**
     * A month that was calculated or that has usage.
     *
     * @param statement absent: the month was never calculated, or was voided since
     * @param payments the present one last
     * @param events the ids of the metered events, one for each meter that has one
     * @param creditUsed what it used of credits; absent: the customer can have none
     */
    public record Month(YearMonth month, Optional<Statement> statement, List<Payment> payments, List<String> events, Optional<Money> creditUsed) {

        public Month {
            payments = List.copyOf(payments);
            events = List.copyOf(events);
        }

        /** The payment that asks for the month's total; absent: there never was one, or it was cancelled or refunded. */
        public Optional<Payment> present() {
            return payments.stream().skip(Math.max(0, payments.size() - 1)).filter(last -> !last.isVoid()).findFirst();
        }
    }

    /**
     * A payment of a month.
     *
     * @param status what it is said to be
     * @param statuses every status it had, the latest last
     * @param charges what the gateway took for it
     */
    public record Payment(String id, Money amount, String status, List<String> statuses, List<Charge> charges) {

        public Payment {
            statuses = List.copyOf(statuses);
            charges = List.copyOf(charges);
        }

        /** Whether it asks for nothing any more. */
        public boolean isVoid() {
            return status.equals("CANCELLED") || status.equals("REFUNDED");
        }
    }

    /**
     * What the gateway took.
     *
     * @param givenBack whether the customer has it again
     */
    public record Charge(Money amount, boolean givenBack) {}

    /**
     * The credits and what happened to them.
     *
     * @param remaining what is left of all of them together
     * @param movements every movement of credit, the earliest first
     */
    public record Balance(Money remaining, List<Credit> credits, List<Movement> movements) {

        public Balance {
            credits = List.copyOf(credits);
            movements = List.copyOf(movements);
        }
    }

    /** A credit and what became of it. */
    public record Credit(String id, Money granted, Money used, Money expired, Money withdrawn, Money remaining) {}

    /**
     * Something that happened to a credit.
     *
     * @param kind {@code GRANTED}, {@code USED}, {@code RELEASED}, {@code EXPIRED} or {@code WITHDRAWN}
     * @param month the month whose bill caused it
     */
    public record Movement(String kind, Money amount, String creditId, Optional<YearMonth> month) {}

    public Ledger {
        months = List.copyOf(months);
    }

    public List<Credit> credits() {
        return balance.map(Balance::credits).orElse(List.of());
    }

    public List<Movement> movements() {
        return balance.map(Balance::movements).orElse(List.of());
    }
}

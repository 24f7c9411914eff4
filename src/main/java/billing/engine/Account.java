package billing.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the billing system knows of one customer, immutable: a rule takes an account and gives the next one.
 *
 * @param today the customer's own clock, which only a request moves (rulebook, chapter 12)
 * @param months the months that were ever calculated
 * @param orders the payments that were made, by the idempotency key they carried
 */
public record Account(Customer customer, LocalDate today, Usage usage, CreditBook credits, Agreements agreements, Map<YearMonth, BilledMonth> months,
        Map<String, Answered> orders, BackOffice office) {

    /** A payment that was made, as it was answered. */
    public record Answered(PaymentOrder order, Payment payment) {}

    public Account {
        months = Map.copyOf(months);
        orders = Map.copyOf(orders);
    }

    public static Account opened(Customer customer, LocalDate today) {
        return new Account(customer, today, Usage.NONE, CreditBook.empty(customer.member().currency()), Agreements.NONE, Map.of(), Map.of(), BackOffice.EMPTY);
    }

    public BilledMonth billed(YearMonth month) {
        return months.getOrDefault(month, BilledMonth.NEVER_CALCULATED);
    }

    /** The months that owe something, the earliest first. */
    Stream<YearMonth> unpaidMonths() {
        return months.entrySet().stream().filter(billed -> billed.getValue().isUnpaid()).map(Map.Entry::getKey).sorted();
    }

    public ZoneId zone() {
        return customer.member().zone();
    }

    BillingMonth month(YearMonth month) {
        return new BillingMonth(month, zone());
    }

    /** @param rule what a paid month does not do: {@code takes no more usage} */
    void refuseIfClosed(YearMonth month, String rule) {
        if (billed(month).isPaid()) {
            throw Refusal.of(ErrorCode.MONTH_CLOSED, "%s is paid; a paid month %s", month, rule);
        }
    }

    Optional<Answered> order(String idempotencyKey) {
        return Optional.ofNullable(orders.get(idempotencyKey));
    }

    public Account withCustomer(Customer changed) {
        return new Account(changed, today, usage, credits, agreements, months, orders, office);
    }

    public Account withToday(LocalDate day) {
        return new Account(customer, day, usage, credits, agreements, months, orders, office);
    }

    Account withUsage(Usage changed) {
        return new Account(customer, today, changed, credits, agreements, months, orders, office);
    }

    Account withCredits(CreditBook changed) {
        return new Account(customer, today, usage, changed, agreements, months, orders, office);
    }

    Account withAgreements(Agreements changed) {
        return new Account(customer, today, usage, credits, changed, months, orders, office);
    }

    Account withMonth(YearMonth month, BilledMonth changed) {
        Map<YearMonth, BilledMonth> all = new HashMap<>(months);
        all.put(month, changed);
        return new Account(customer, today, usage, credits, agreements, all, orders, office);
    }

    Account withOrder(Answered answered) {
        Map<String, Answered> all = new HashMap<>(orders);
        all.put(answered.order().idempotencyKey(), answered);
        return new Account(customer, today, usage, credits, agreements, months, all, office);
    }

    Account withOffice(BackOffice changed) {
        return new Account(customer, today, usage, credits, agreements, months, orders, changed);
    }
}

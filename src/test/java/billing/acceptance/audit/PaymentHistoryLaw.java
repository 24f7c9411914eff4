package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A payment goes from CREATED along the way of payments to the status it has, and only a month's last payment asks for anything (§10). */
final class PaymentHistoryLaw {

    private static final String FIRST = "CREATED";
    private static final Map<String, Set<String>> NEXT = Map.of(
            FIRST, Set.of("REGISTERED"), "REGISTERED", Set.of("READY"), "READY", Set.of("PAID", "CANCELLED"), "PAID", Set.of("REFUNDED"));

    private PaymentHistoryLaw() {}

    static void apply(Ledger ledger, Findings found) {
        ledger.months().forEach(month -> {
            month.payments().forEach(payment -> ofPayment(month.month(), payment, found));
            earlier(month, found);
        });
    }

    private static void ofPayment(YearMonth month, Ledger.Payment payment, Findings found) {
        List<String> way = payment.statuses();
        String first = way.isEmpty() ? "nothing" : way.get(0);
        String last = way.isEmpty() ? "nothing" : way.get(way.size() - 1);
        found.unless(first.equals(FIRST), () -> broken(month, payment, "begins with %s, not with %s", first, FIRST));
        for (int step = 1; step < way.size(); step++) {
            String from = way.get(step - 1);
            String to = way.get(step);
            found.unless(NEXT.getOrDefault(from, Set.of()).contains(to), () -> broken(month, payment, "goes from %s to %s, which no payment does", from, to));
        }
        found.unless(last.equals(payment.status()), () -> broken(month, payment, "ends with %s, but the payment is %s", last, payment.status()));
    }

    private static void earlier(Ledger.Month month, Findings found) {
        month.payments().stream().limit(Math.max(0, month.payments().size() - 1)).forEach(payment -> found.unless(payment.isVoid(), () -> violation(month.month(),
                "%s is %s although another payment of the month came after it".formatted(payment.id(), payment.status()))));
    }

    private static Violation broken(YearMonth month, Ledger.Payment payment, String figures, Object... parts) {
        String way = payment.statuses().isEmpty() ? "of no status" : String.join(" → ", payment.statuses());
        return violation(month, "%s: the way %s %s".formatted(payment.id(), way, figures.formatted(parts)));
    }

    private static Violation violation(YearMonth month, String figures) {
        return new Violation(LedgerLaw.PAYMENT_HISTORY, Optional.of(month), figures, "§10");
    }
}

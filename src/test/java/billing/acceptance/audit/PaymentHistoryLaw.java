package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A payment goes from CREATED along the way of payments to the status it has, and only a month's last payment asks for anything (§10). */
final class PaymentHistoryLaw {

    private static final String FIRST = "CREATED";
    private static final Map<String, Set<String>> NEXT = Map.of(
            FIRST, Set.of("REGISTERED"), "REGISTERED", Set.of("READY"), "READY", Set.of("PAID", "CANCELLED"), "PAID", Set.of("REFUNDED"));

    private PaymentHistoryLaw() {}

    static Stream<Violation> violations(Ledger ledger) {
        return ledger.months().stream().flatMap(month ->
                Stream.concat(month.payments().stream().flatMap(payment -> ofPayment(month.month(), payment)), earlier(month)));
    }

    private static Stream<Violation> ofPayment(YearMonth month, Ledger.Payment payment) {
        List<String> way = payment.statuses();
        String last = way.isEmpty() ? "nothing" : way.get(way.size() - 1);
        Stream<Violation> begin = broken(month, payment, "begins with %s, not with %s", way.isEmpty() ? "nothing" : way.get(0), FIRST)
                .unless(way.stream().findFirst().equals(Optional.of(FIRST)));
        Stream<Violation> end = broken(month, payment, "ends with %s, but the payment is %s", last, payment.status()).unless(last.equals(payment.status()));
        Stream<Violation> steps = IntStream.range(1, way.size()).boxed().flatMap(step ->
                broken(month, payment, "goes from %s to %s, which no payment does", way.get(step - 1), way.get(step))
                        .unless(NEXT.getOrDefault(way.get(step - 1), Set.of()).contains(way.get(step))));
        return Stream.of(begin, steps, end).flatMap(found -> found);
    }

    private static Stream<Violation> earlier(Ledger.Month month) {
        return month.payments().stream().limit(Math.max(0, month.payments().size() - 1)).flatMap(payment -> violation(month.month(),
                "%s is %s although another payment of the month came after it".formatted(payment.id(), payment.status())).unless(payment.isVoid()));
    }

    private static Violation broken(YearMonth month, Ledger.Payment payment, String figures, Object... parts) {
        String way = payment.statuses().isEmpty() ? "of no status" : String.join(" → ", payment.statuses());
        return violation(month, "%s: the way %s %s".formatted(payment.id(), way, figures.formatted(parts)));
    }

    private static Violation violation(YearMonth month, String figures) {
        return new Violation(LedgerLaw.PAYMENT_HISTORY, Optional.of(month), figures, "§10");
    }
}

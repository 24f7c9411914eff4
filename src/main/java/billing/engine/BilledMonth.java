package billing.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a calculated month has: its statement, unless it was voided since, and its payments, the present one last.
 *
 * <p>A month that was cancelled or refunded gets a new payment when it is calculated again.
 */
public record BilledMonth(Optional<Statement> statement, List<Payment> payments) {

    static final BilledMonth NEVER_CALCULATED = new BilledMonth(Optional.empty(), List.of());

    public BilledMonth {
        payments = List.copyOf(payments);
    }

    Optional<Payment> payment() {
        return payments.isEmpty() ? Optional.empty() : Optional.of(payments.get(payments.size() - 1));
    }

    boolean isPaid() {
        return payment().filter(payment -> payment.status() == PaymentStatus.PAID).isPresent();
    }

    /** Its payment follows the statement; a month without a payment that can still be paid gets one. */
    BilledMonth calculated(Statement fresh, String nextPaymentId, LocalDate day) {
        Payment payment = payment().filter(open -> !open.status().isVoid()).map(open -> open.following(fresh))
                .orElseGet(() -> Payment.opened(nextPaymentId, fresh, day));
        return new BilledMonth(Optional.of(fresh), with(payment).payments);
    }

    /** With a payment's new state, or with a new payment. */
    BilledMonth with(Payment payment) {
        List<Payment> all = new ArrayList<>(payments);
        all.removeIf(each -> each.id().equals(payment.id()));
        all.add(payment);
        return new BilledMonth(statement, all);
    }

    BilledMonth voided() {
        return new BilledMonth(Optional.empty(), payments);
    }
}

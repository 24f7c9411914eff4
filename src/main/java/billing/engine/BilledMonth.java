package billing.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a calculated month has: its statement, unless it was voided since, its payments, the present one last, and the documents it was closed into.
 *
 * <p>A month that was cancelled or refunded gets a new payment when it is calculated again.
 */
public record BilledMonth(Optional<Statement> statement, List<Payment> payments, List<Document> documents) {

    static final BilledMonth NEVER_CALCULATED = new BilledMonth(Optional.empty(), List.of(), List.of());

    /**
     * A statement as it was closed: what is calculated later does not change it.
     *
     * @param number counts the customer's documents: {@code 2026-01-001}
     * @param day the day of the job that closed it
     */
    public record Document(String number, Statement statement, LocalDate day) {}

    public BilledMonth {
        payments = List.copyOf(payments);
        documents = List.copyOf(documents);
    }

    Optional<Payment> payment() {
        return payments.isEmpty() ? Optional.empty() : Optional.of(payments.get(payments.size() - 1));
    }

    boolean isPaid() {
        return payment().filter(payment -> payment.status() == PaymentStatus.PAID).isPresent();
    }

    /** Whether it owes something: it is calculated, and neither paid, cancelled nor refunded. */
    boolean isUnpaid() {
        return statement().isPresent() && !isPaid();
    }

    /** Whether the customer was asked for an amount and did not pay it yet. */
    boolean isDemanded() {
        return isUnpaid() && payment().filter(payment -> payment.status().isDemanded() && payment.amount().isPositive()).isPresent();
    }

    /** Whether it is due. */
    boolean isReady() {
        return payment().filter(payment -> payment.status() == PaymentStatus.READY).isPresent();
    }

    /** Whether its present payment was marked as overdue. */
    boolean isOverdue() {
        return payment().filter(Payment::isOverdue).isPresent();
    }

    /** Its payment follows the statement; a month without a payment that can still be paid gets one. */
    BilledMonth calculated(Statement fresh, String nextPaymentId, LocalDate day) {
        Payment payment = payment().filter(open -> !open.status().isVoid()).map(open -> open.following(fresh))
                .orElseGet(() -> Payment.opened(nextPaymentId, fresh, day));
        return new BilledMonth(Optional.of(fresh), with(payment).payments, documents);
    }

    /** From now on it carries a late fee. */
    BilledMonth overdue() {
        Statement charged = statement.orElseThrow().withLateFee();
        return new BilledMonth(Optional.of(charged), with(payment().orElseThrow().overdue().following(charged)).payments, documents);
    }

    /** With a payment's new state, or with a new payment. */
    BilledMonth with(Payment payment) {
        List<Payment> all = new ArrayList<>(payments);
        all.removeIf(each -> each.id().equals(payment.id()));
        all.add(payment);
        return new BilledMonth(statement, all, documents);
    }

    BilledMonth with(Statement other) {
        return new BilledMonth(Optional.of(other), payments, documents);
    }

    BilledMonth with(Document document) {
        List<Document> all = new ArrayList<>(documents);
        all.add(document);
        return new BilledMonth(statement, payments, all);
    }

    BilledMonth voided() {
        return new BilledMonth(Optional.empty(), payments, documents);
    }
}

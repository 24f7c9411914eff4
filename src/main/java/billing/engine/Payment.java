package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The payment of a month's bill, from the calculation that opened it to its end (rulebook, chapter 10).
 *
 * @param isOverdue whether it was marked so; the mark stays until it is paid
 * @param history every status it had, the present one last
 * @param charges what the gateway took for it; a refund does not lower it
 */
public record Payment(String id, YearMonth month, Money amount, boolean isOverdue, List<Change> history, List<GatewayCharge> charges) {

    /** A status and the customer's day on which it was reached. */
    public record Change(PaymentStatus status, LocalDate day) {}

    public Payment {
        history = List.copyOf(history);
        charges = List.copyOf(charges);
    }

    static Payment opened(String id, Statement statement, LocalDate day) {
        return new Payment(id, statement.month(), statement.total(), false, List.of(new Change(PaymentStatus.CREATED, day)), List.of());
    }

    public PaymentStatus status() {
        return history.get(history.size() - 1).status();
    }

    Payment following(Statement statement) {
        return new Payment(id, month, statement.total(), isOverdue, history, charges);
    }

    Payment overdue() {
        return new Payment(id, month, amount, true, history, charges);
    }

    Payment after(PaymentAction action, LocalDate day) {
        List<Change> changes = new ArrayList<>(history);
        changes.add(new Change(status().after(action), day));
        return new Payment(id, month, amount, isOverdue && status().after(action).isDemanded(), changes, charges);
    }

    Payment with(GatewayCharge charge) {
        List<GatewayCharge> all = new ArrayList<>(charges);
        all.add(charge);
        return new Payment(id, month, amount, isOverdue, history, all);
    }
}

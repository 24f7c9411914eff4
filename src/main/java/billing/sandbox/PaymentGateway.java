package billing.sandbox;

import billing.engine.Account;
import billing.engine.ErrorCode;
import billing.engine.GatewayCharge;
import billing.engine.Payment;
import billing.engine.Refusal;
import billing.money.Money;
import billing.sandbox.states.Gateway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The payment gateway: a system of its own that takes customers' money, remembers it by payment, and may be in trouble.
 *
 * <p>It charges a payment once: asked again for the same amount it shows the charge it made; asked for another amount it gives the first one back. Every charge stays in its ledger, which payments show.
 */
final class PaymentGateway implements Gateway {

    private final Map<String, List<Taken>> ledger = new ConcurrentHashMap<>();
    private final Map<String, Queue<GatewayTrouble>> troubles = new ConcurrentHashMap<>();
    private final Tally tally = Tally.of();

    /** A charge, and whether the gateway still keeps the money. */
    record Taken(GatewayCharge charge, boolean isKept) {}

    /** The gateway refused to charge. */
    static final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1;

        Declined(String reason) {
            super(reason, null, false, false);
        }
    }

    /** The gateway did not answer. */
    static final class Silent extends RuntimeException {

        private static final long serialVersionUID = 1;

        Silent() {
            super("no answer", null, false, false);
        }
    }

    /** The customer's next charge meets a trouble; the one after it does not. */
    void expect(String uuid, GatewayTrouble trouble) {
        troubles.computeIfAbsent(uuid, fresh -> new ConcurrentLinkedQueue<>()).add(trouble);
    }

    @Override
    public void decline(String uuid) {
        expect(uuid, GatewayTrouble.GATEWAY_DECLINES);
    }

    @Override
    public Optional<GatewayCharge> charge(Account account, Payment due) {
        if (due.amount().isZero()) {
            giveBack(due.id());
            return Optional.empty();
        }
        try {
            return Optional.of(chargeOnce(account, due));
        } catch (Declined declined) {
            throw Refusal.of(ErrorCode.PAYMENT_DECLINED, "the payment gateway declined: %s", declined.getMessage());
        }
    }

    @Override
    public Money kept(Payment payment) {
        return taken(payment.id()).stream().filter(Taken::isKept).map(taken -> taken.charge().amount())
                .reduce(Money.zero(payment.amount().currency()), Money::plus);
    }

    /** Charges a payment as if it had not been: only damage does that. */
    void chargeAgain(Account account, Payment payment) {
        add(account, payment);
    }

    private GatewayCharge chargeOnce(Account account, Payment payment) {
        Optional<GatewayCharge> kept = ledger.getOrDefault(payment.id(), List.of()).stream().filter(Taken::isKept).map(Taken::charge).findFirst();
        if (kept.filter(charge -> charge.amount().equals(payment.amount())).isPresent()) {
            return kept.get();
        }
        Optional<GatewayTrouble> trouble = nextTrouble(account.customer().uuid());
        trouble.ifPresent(GatewayTrouble::beforeCharge);
        giveBack(payment.id());
        GatewayCharge charge = add(account, payment);
        trouble.ifPresent(GatewayTrouble::afterCharge);
        return charge;
    }

    private GatewayCharge add(Account account, Payment payment) {
        GatewayCharge charge = new GatewayCharge("charge-%s-%d".formatted(payment.id(), taken(payment.id()).size() + 1), payment.amount(), account.today());
        ledger.computeIfAbsent(payment.id(), first -> new CopyOnWriteArrayList<>()).add(new Taken(charge, true));
        return charge;
    }

    /** Everything that was ever taken for a payment, given back or not. */
    List<Taken> taken(String paymentId) {
        return List.copyOf(ledger.getOrDefault(paymentId, List.of()));
    }

    @Override
    public void giveBack(String paymentId) {
        ledger.computeIfPresent(paymentId, (id, taken) -> new CopyOnWriteArrayList<>(taken.stream().map(each -> new Taken(each.charge(), false)).toList()));
    }

    void forget(Account account) {
        troubles.remove(account.customer().uuid());
        account.months().values().stream().flatMap(month -> month.payments().stream()).map(Payment::id).forEach(ledger::remove);
    }

    /** How often each trouble was met. */
    Map<String, Long> tally() {
        return tally.counts();
    }

    /** How many payments it remembers. */
    int size() {
        return ledger.size();
    }

    private Optional<GatewayTrouble> nextTrouble(String uuid) {
        Optional<GatewayTrouble> next = Optional.ofNullable(troubles.get(uuid)).map(Queue::poll);
        next.ifPresent(trouble -> tally.count(trouble.name()));
        return next;
    }
}

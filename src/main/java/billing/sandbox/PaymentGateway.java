package billing.sandbox;

import billing.engine.Account;
import billing.engine.GatewayCharge;
import billing.engine.Payment;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The payment gateway: a system of its own that takes customers' money, remembers it by payment, and may be in trouble.
 *
 * <p>It charges a payment once: asked again for the same amount it shows the charge it made; asked for another amount it gives the first one back.
 */
final class PaymentGateway {

    private final Map<String, GatewayCharge> charges = new ConcurrentHashMap<>();
    private final Map<String, Queue<GatewayTrouble>> troubles = new ConcurrentHashMap<>();

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

    GatewayCharge charge(Account account, Payment payment) {
        Optional<GatewayCharge> known = Optional.ofNullable(charges.get(payment.id())).filter(charge -> charge.amount().equals(payment.amount()));
        if (known.isPresent()) {
            return known.get();
        }
        Optional<GatewayTrouble> trouble = nextTrouble(account.customer().uuid());
        trouble.ifPresent(GatewayTrouble::beforeCharge);
        GatewayCharge charge = new GatewayCharge("charge-" + payment.id(), payment.amount(), account.today());
        charges.put(payment.id(), charge);
        trouble.ifPresent(GatewayTrouble::afterCharge);
        return charge;
    }

    /** Gives back what was taken for a payment, if anything was. */
    void giveBack(String paymentId) {
        charges.remove(paymentId);
    }

    void forget(Account account) {
        troubles.remove(account.customer().uuid());
        account.months().values().stream().flatMap(month -> month.payments().stream()).map(Payment::id).forEach(charges::remove);
    }

    private Optional<GatewayTrouble> nextTrouble(String uuid) {
        return Optional.ofNullable(troubles.get(uuid)).map(Queue::poll);
    }
}

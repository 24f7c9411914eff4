package billing.engine;

import java.util.Optional;

/** The life of payments (rulebook, chapter 10). Charging is the gateway's; these functions say what is to be charged and what follows from it. */
public final class Payments {

    private Payments() {}

    /** A payment of a customer; {@link ErrorCode#NOT_FOUND} if there is none of that id. */
    public static Payment find(Account account, String id) {
        return account.months().values().stream().flatMap(month -> month.payments().stream()).filter(payment -> payment.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "the customer has no payment %s", id));
    }

    /** Registers, prepares, cancels or refunds a payment. A cancelled or refunded month loses its statement and gives its credit back. */
    public static Account move(Account account, String id, PaymentAction action) {
        Payment payment = find(account, id).after(action, account.today());
        BilledMonth billed = account.billed(payment.month()).with(payment);
        return payment.status().isVoid() ? voided(account, payment, billed) : account.withMonth(payment.month(), billed);
    }

    /** The payment that was made before with the same order; {@link ErrorCode#IDEMPOTENCY_CONFLICT} if its key came with other content. */
    public static Optional<Payment> answered(Account account, PaymentOrder order) {
        Optional<Account.Answered> earlier = account.order(order.idempotencyKey());
        if (earlier.isPresent() && !earlier.get().order().equals(order)) {
            throw Refusal.of(ErrorCode.IDEMPOTENCY_CONFLICT, "the idempotency key was used before, to pay %s for %s",
                    earlier.get().order().amount(), earlier.get().order().month());
        }
        return earlier.map(Account.Answered::payment);
    }

    /** The payment that an order would pay, if it may: there is one, it is READY, and the amount is its total. */
    static Payment due(Account account, PaymentOrder order) {
        Payment payment = account.billed(order.month()).payment()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "%s has no payment: it was never calculated", order.month()));
        payment.status().after(PaymentAction.PAY);
        if (!payment.amount().equals(order.amount())) {
            throw Refusal.of(ErrorCode.AMOUNT_MISMATCH, "%s was to be paid for %s; its total is %s", order.amount(), order.month(), payment.amount());
        }
        return payment;
    }

    /** The account after a due payment was made; without a charge where the total is 0. */
    static Account paid(Account account, PaymentOrder order, Optional<GatewayCharge> charge) {
        Account settled = settled(account, due(account, order), charge);
        return settled.withOrder(new Account.Answered(order, settled.billed(order.month()).payment().orElseThrow()));
    }

    /** The account after money was collected that nobody ordered to be paid. */
    static Account settled(Account account, Payment due, Optional<GatewayCharge> charge) {
        Payment paid = charge.map(due::with).orElse(due).after(PaymentAction.PAY, account.today());
        return account.withMonth(due.month(), account.billed(due.month()).with(paid));
    }

    /** Pays what an order is about: takes the money, and the payment is PAID. */
    public static Account pay(Account account, PaymentOrder order, Cashier cashier) {
        return paid(account, order, cashier.charge(account, due(account, order)));
    }

    private static Account voided(Account account, Payment payment, BilledMonth billed) {
        CreditBook released = account.credits().released(payment.month()).recorded(account.credits(), payment.month(), account.today());
        return account.withCredits(released).withMonth(payment.month(), billed.voided());
    }
}

package billing.sandbox;

import billing.api.CustomerRequest;
import billing.api.FaultRequest;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentRequest;
import billing.api.PaymentStatusChange;
import billing.api.ResetRequest;
import billing.engine.Account;
import billing.engine.ErrorCode;
import billing.engine.GatewayCharge;
import billing.engine.Payment;
import billing.engine.PaymentAction;
import billing.engine.PaymentOrder;
import billing.engine.Payments;
import billing.engine.Refusal;
import billing.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Shows payments, moves them from state to state, and pays them through the gateway. */
final class PaymentHandler {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final PaymentGateway gateway;

    PaymentHandler(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    Outcome list(Account account, Call<Void> call) {
        YearMonth month = call.month();
        List<PaymentData> payments = account.billed(month).payments().stream().map(payment -> data(account, payment)).toList();
        if (payments.isEmpty()) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "%s has no payment: it was never calculated", month);
        }
        return Outcome.unchanged(account, new PaymentList(account.customer().uuid(), Optional.of(month), payments));
    }

    Outcome move(Account account, Call<CustomerRequest> call, PaymentAction action) {
        String id = call.variable("payment_id");
        Account moved = Payments.move(account, id, action);
        if (action == PaymentAction.CANCEL || action == PaymentAction.REFUND) {
            gateway.giveBack(id);
        }
        return Outcome.changed(moved, data(moved, Payments.find(moved, id)));
    }

    Outcome pay(Account account, Call<PaymentRequest> call) {
        PaymentOrder order = order(account, call);
        Optional<Payment> answered = Payments.answered(account, order);
        if (answered.isPresent()) {
            return Outcome.unchanged(account, data(account, answered.get()));
        }
        Account paid = Payments.paid(account, order, charge(account, Payments.due(account, order)));
        return Outcome.changed(paid, data(paid, Payments.answered(paid, order).orElseThrow()));
    }

    Outcome expectFault(Account account, Call<FaultRequest> call) {
        gateway.expect(account.customer().uuid(), fault(call));
        return Outcome.unchanged(account, call.body());
    }

    static GatewayTrouble fault(Call<FaultRequest> call) {
        return Words.required(call.body().fault(), GatewayTrouble::of);
    }

    Outcome reset(Optional<Account> account, Call<ResetRequest> call) {
        account.ifPresent(gateway::forget);
        boolean stays = !call.body().forget().orElse(false);
        return account.filter(known -> stays).map(known -> Outcome.changed(Account.opened(known.customer(), known.today()), call.body()))
                .orElseGet(() -> Outcome.removed(call.body()));
    }

    /** A total of 0 is paid without the gateway. */
    private Optional<GatewayCharge> charge(Account account, Payment due) {
        try {
            return due.amount().isZero() ? Optional.empty() : Optional.of(gateway.charge(account, due));
        } catch (PaymentGateway.Declined declined) {
            throw Refusal.of(ErrorCode.PAYMENT_DECLINED, "the payment gateway declined: %s", declined.getMessage());
        }
    }

    static String idempotencyKey(Call<PaymentRequest> call) {
        String key = call.header().apply(IDEMPOTENCY_KEY);
        if (key.isBlank()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "the header %s is missing; a payment carries one", IDEMPOTENCY_KEY);
        }
        return key;
    }

    private static PaymentOrder order(Account account, Call<PaymentRequest> call) {
        return new PaymentOrder(idempotencyKey(call), call.body().month(), Money.ofMinor(account.customer().member().currency(), call.body().amount()));
    }

    private PaymentData data(Account account, Payment payment) {
        List<PaymentStatusChange> history = payment.history().stream()
                .map(change -> new PaymentStatusChange(change.status().name(), Times.beginOf(change.day(), account))).toList();
        List<billing.api.GatewayCharge> charges = gateway.taken(payment.id()).stream()
                .map(taken -> new billing.api.GatewayCharge(taken.charge().id(), taken.charge().amount().minor(), Times.beginOf(taken.charge().day(), account),
                        !taken.isKept())).toList();
        return new PaymentData(payment.id(), account.customer().uuid(), payment.month(), payment.amount().currency().name(), payment.amount().minor(),
                payment.status().name(), false, history.get(0).at(), history.get(history.size() - 1).at(), history, charges);
    }
}

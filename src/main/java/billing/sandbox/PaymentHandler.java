package billing.sandbox;

import billing.api.CustomerRequest;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentRequest;
import billing.api.PaymentStatusChange;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows payments, moves them from state to state, and pays them through the gateway. */
final class PaymentHandler {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final PaymentGateway gateway;

    PaymentHandler(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    Outcome list(Account account, Call<Void> call) {
        return month(call).map(month -> listOf(account, month)).orElseGet(() -> ofEveryMonth(account));
    }

    static Optional<YearMonth> month(Call<Void> call) {
        return call.query().containsKey("month") ? Optional.of(call.month()) : Optional.empty();
    }

    private Outcome ofEveryMonth(Account account) {
        List<PaymentData> payments = account.months().keySet().stream().sorted().flatMap(month -> ofMonth(account, month)).toList();
        return Outcome.unchanged(account, new PaymentList(account.customer().uuid(), Optional.empty(), payments));
    }

    private Outcome listOf(Account account, YearMonth month) {
        List<PaymentData> payments = ofMonth(account, month).toList();
        if (payments.isEmpty()) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "%s has no payment: it was never calculated", month);
        }
        return Outcome.unchanged(account, new PaymentList(account.customer().uuid(), Optional.of(month), payments));
    }

    /** The payments of a month, the present one last. */
    Stream<PaymentData> ofMonth(Account account, YearMonth month) {
        return account.billed(month).payments().stream().map(payment -> data(account, payment));
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
            return Outcome.unchanged(account, data(account, answered.get(), chargesBy(answered.get())));
        }
        Account paid = Payments.pay(account, order, gateway);
        return Outcome.changed(paid, data(paid, Payments.find(paid, Payments.answered(paid, order).orElseThrow().id())));
    }

    private static PaymentOrder order(Account account, Call<PaymentRequest> call) {
        return new PaymentOrder(call.header().apply(IDEMPOTENCY_KEY), call.body().month(), Money.ofMinor(account.customer().member().currency(), call.body().amount()));
    }

    private PaymentData data(Account account, Payment payment) {
        return data(account, payment, gateway.taken(payment.id()));
    }

    /** The charges as they were when a payment was answered: its own, if it has one, is the last, and was kept. */
    private List<PaymentGateway.Taken> chargesBy(Payment answered) {
        List<PaymentGateway.Taken> charges = new ArrayList<>();
        for (PaymentGateway.Taken taken : gateway.taken(answered.id())) {
            boolean own = answered.charges().contains(taken.charge());
            charges.add(new PaymentGateway.Taken(taken.charge(), own));
            if (own) {
                break;
            }
        }
        return charges;
    }

    private static PaymentData data(Account account, Payment payment, List<PaymentGateway.Taken> taken) {
        List<PaymentStatusChange> history = payment.history().stream()
                .map(change -> new PaymentStatusChange(change.status().name(), Times.beginOf(change.day(), account))).toList();
        List<billing.api.GatewayCharge> charges = taken.stream()
                .map(each -> new billing.api.GatewayCharge(each.charge().id(), each.charge().amount().minor(), Times.beginOf(each.charge().day(), account),
                        !each.isKept())).toList();
        return new PaymentData(payment.id(), account.customer().uuid(), payment.month(), payment.amount().currency().name(), payment.amount().minor(),
                payment.status().name(), payment.isOverdue(), history.get(0).at(), history.get(history.size() - 1).at(), history, charges);
    }
}

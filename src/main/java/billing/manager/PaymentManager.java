package billing.manager;

import billing.api.CustomerRequest;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.client.RequestRefused;
import billing.money.Currency;
import billing.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves the payment of the subject's month from state to state, and pays it. */
public final class PaymentManager extends BaseManager {

    private static final String NOT_FOUND = "NOT_FOUND";

    private final Operation<Subject, PaymentList, List<Payment>> list = Operation.called("look at the payments").of(
            any -> aboutMonth(ApiRequest.get("/api/v1/payment")), PaymentList.class,
            wire -> wire.payments().stream().map(PaymentManager::parsed).toList());
    private final Operation<Move, PaymentData, Payment> move = Operation.called("move the payment").of(
            moved -> ApiRequest.post("/api/v1/payment/" + moved.paymentId() + "/" + moved.action(), new CustomerRequest(subject().customer().uuid())),
            PaymentData.class, PaymentManager::parsed);
    private final Operation<Intent, PaymentData, Payment> payment = Operation.called("pay").of(
                    PaymentManager::request, PaymentData.class, PaymentManager::parsed)
            .validated(intent -> subject().customer().refuseOtherCurrency(intent.amount()));

    private Optional<Intent> last = Optional.empty();

    /** One will to pay: sent again, it is the same. */
    private record Intent(String key, PaymentRequest body, Currency currency) {

        Money amount() {
            return Money.ofMinor(currency, body.amount());
        }
    }

    private record Move(String paymentId, String action) {}

    public PaymentManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    public Payment register() {
        return move("register");
    }

    public Payment prepare() {
        return move("prepare");
    }

    public Payment cancel() {
        return move("cancel");
    }

    public Payment refund() {
        return move("refund");
    }

    /** Pays the month in full. */
    public Payment payInFull() {
        return pay(current().amount());
    }

    /** Pays an amount, right or wrong, as a new intent. */
    public Payment pay(Money amount) {
        Intent intent = new Intent(UUID.randomUUID().toString(), body(amount), amount.currency());
        last = Optional.of(intent);
        return execute(payment, intent);
    }

    /** Sends the last payment once more, with the same key. */
    public Payment repeatPayment() {
        return execute(payment, lastIntent());
    }

    /** Sends the last payment once more, with the same key and another amount. */
    public Payment repeatPayment(Money amount) {
        Intent before = lastIntent();
        return execute(payment, new Intent(before.key(), new PaymentRequest(before.body().uuid(), before.body().month(), amount.minor()), amount.currency()));
    }

    /** Sends the last payment once more, with the same key and for another month. */
    public Payment repeatPayment(YearMonth month) {
        Intent before = lastIntent();
        return execute(payment, new Intent(before.key(), new PaymentRequest(before.body().uuid(), month, before.body().amount()), before.currency()));
    }

    /** The payment of the month as it stands; refused with NOT_FOUND where there is none. */
    public Payment current() {
        List<Payment> payments = execute(list, subject());
        if (payments.isEmpty()) {
            throw new IllegalStateException("the system answered with no payment of %s, where it should have refused or shown one".formatted(subject().month()));
        }
        return payments.get(payments.size() - 1);
    }

    /** What the gateway took for the month, charge by charge. */
    public List<Money> charges() {
        try {
            return execute(list, subject()).stream().flatMap(payment -> payment.charges().stream()).toList();
        } catch (RequestRefused refused) {
            if (refused.code().equals(NOT_FOUND)) {
                return List.of();
            }
            throw refused;
        }
    }

    private Payment move(String action) {
        return execute(move, new Move(current().id(), action));
    }

    private Intent lastIntent() {
        return last.orElseThrow(() -> new InvalidInput("no payment was sent before; write When the customer pays first"));
    }

    private PaymentRequest body(Money amount) {
        return new PaymentRequest(subject().customer().uuid(), subject().month(), amount.minor());
    }

    private static ApiRequest request(Intent intent) {
        return ApiRequest.post("/api/v1/payment", intent.body()).header(ApiRequest.IDEMPOTENCY_KEY, intent.key());
    }

    private static Payment parsed(PaymentData wire) {
        Currency currency = Currency.of(wire.currency());
        return new Payment(wire.paymentId(), Money.ofMinor(currency, wire.amount()),
                wire.history().stream().map(change -> change.status()).toList(),
                wire.charges().stream().map(charge -> Money.ofMinor(currency, charge.amount())).toList());
    }
}

package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import billing.api.PaymentData;
import billing.api.PaymentRequest;
import billing.client.RequestRefused;
import billing.manager.PaymentManager;
import billing.money.Money;
import java.math.BigInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class PaymentConsumerTest {

    private static final Money TOTAL = Money.parse("198,000 KRW");

    @Test
    void a_payment_is_registered() {
        moves("register", Payments.uncharged("CREATED"), Payments.uncharged("CREATED", "REGISTERED"), PaymentManager::register);
    }

    @Test
    void a_payment_is_prepared() {
        moves("prepare", Payments.uncharged("CREATED", "REGISTERED"), Payments.uncharged("CREATED", "REGISTERED", "READY"), PaymentManager::prepare);
    }

    @Test
    void a_payment_is_cancelled() {
        moves("cancel", Payments.uncharged("CREATED", "REGISTERED", "READY"), Payments.uncharged("CREATED", "REGISTERED", "READY", "CANCELLED"),
                PaymentManager::cancel);
    }

    @Test
    void a_payment_is_refunded() {
        moves("refund", Payments.charged(false, "CREATED", "REGISTERED", "READY", "PAID"),
                Payments.charged(true, "CREATED", "REGISTERED", "READY", "PAID", "REFUNDED"), PaymentManager::refund);
    }

    @Test
    void what_is_not_due_is_not_cancelled() {
        Conversation.begin()
                .given("a payment", "status", "CREATED").ask("show a month's payments", list(), shown(Payments.uncharged("CREATED")))
                .given("a payment", "status", "CREATED").ask("cancel a payment that is not due", move("cancel"),
                        Reply.refused(409, "INVALID_TRANSITION", "a payment that is CREATED cannot be cancelled"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).cancel()).isInstanceOf(RequestRefused.class).hasMessageStartingWith("INVALID_TRANSITION — "));
    }

    @Test
    void a_month_is_paid_and_the_same_payment_may_be_sent_again() {
        Conversation.begin().given("a payment", "status", "READY").ask("pay a month", pay(198_000), paid())
                .held(scene -> {
                    PaymentManager manager = manager(scene);
                    assertThat(manager.pay(TOTAL).charges()).containsExactly(TOTAL);
                    assertThat(manager.repeatPayment().status()).isEqualTo("PAID");
                });
    }

    @Test
    void another_amount_than_the_total_is_refused() {
        Conversation.begin().given("a payment", "status", "READY")
                .ask("pay another amount than the total", pay(1), Reply.refused(422, "AMOUNT_MISMATCH", "1 KRW was to be paid; the total is 198,000 KRW"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).pay(Money.parse("1 KRW"))).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("AMOUNT_MISMATCH — "));
    }

    @Test
    void the_gateway_may_decline() {
        Conversation.begin().given("a payment that will be declined")
                .ask("pay a month without funds", pay(198_000), Reply.refused(402, "PAYMENT_DECLINED", "the payment gateway declined"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).pay(TOTAL)).isInstanceOf(RequestRefused.class).hasMessageStartingWith("PAYMENT_DECLINED — "));
    }

    @Test
    void a_month_that_was_never_calculated_has_no_charges() {
        Conversation.begin().given("a customer")
                .ask("show the payments of a month that was never calculated", list(), Reply.refused(404, "NOT_FOUND", "2026-01 has no payment"))
                .held(scene -> assertThat(manager(scene).charges()).isEmpty());
    }

    /** Whoever moves a payment looks it up first. */
    private static void moves(String verb, PaymentData before, PaymentData after, Function<PaymentManager, billing.manager.Payment> moved) {
        Conversation.begin()
                .given("a payment", "status", before.status()).ask("show a month's payments", list(), shown(before))
                .given("a payment", "status", before.status()).ask(verb + " a payment", move(verb), Reply.of(200, after, "$.payment_id", "$.status", "$.history", "$.charges"))
                .held(scene -> assertThat(moved.apply(manager(scene)).status()).isEqualTo(after.status()));
    }

    private static PaymentManager manager(Scene scene) {
        return new PaymentManager(scene.api(), scene.subject());
    }

    private static Ask list() {
        return Ask.get("/api/v1/payment").ofMonth();
    }

    private static Reply shown(PaymentData payment) {
        return Reply.of(200, Payments.ofMonth(payment), "$.payments[*].payment_id", "$.payments[*].status", "$.payments[*].amount", "$.payments[*].currency");
    }

    private static Reply paid() {
        return Reply.of(200, Payments.charged(false, "CREATED", "REGISTERED", "READY", "PAID"), "$.payment_id", "$.status", "$.amount", "$.charges[*].amount");
    }

    private static Ask move(String verb) {
        return Ask.post("/api/v1/payment/" + Scene.PAYMENT + "/" + verb, new CustomerRequest(Scene.UUID));
    }

    private static Ask pay(long amount) {
        return Ask.post("/api/v1/payment", new PaymentRequest(Scene.UUID, Scene.MONTH, BigInteger.valueOf(amount)))
                .header("Idempotency-Key", "6f1c2b9e-2f55-4a8e-8d4e-9d0c3b7a5e10");
    }
}

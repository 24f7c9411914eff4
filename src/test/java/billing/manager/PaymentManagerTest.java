package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.GatewayCharge;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentStatusChange;
import billing.client.CannedSystem;
import billing.client.RequestRefused;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaymentManagerTest {

    private static final String KEY = "Idempotency-Key";
    private static final Money AMOUNT = Money.parse("198,000 KRW");
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");

    @Test
    void every_payment_carries_a_key_of_its_own() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));
        PaymentManager manager = manager(system);

        manager.pay(AMOUNT);
        manager.pay(AMOUNT);

        assertThat(system.sent()).hasSize(2).allSatisfy(sent -> {
            assertThat(sent.line()).isEqualTo("POST /api/v1/payment");
            assertThat(sent.body()).isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":198000}");
        });
        assertThat(system.sent()).extracting(sent -> sent.header(KEY)).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void the_same_payment_is_sent_again_with_the_same_key_and_body() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));
        PaymentManager manager = manager(system);

        manager.pay(AMOUNT);
        manager.repeatPayment();

        assertThat(system.sent()).hasSize(2);
        assertThat(system.sent().get(1)).isEqualTo(system.sent().get(0));
    }

    @Test
    void the_same_payment_is_sent_again_with_another_amount_and_the_same_key() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));
        PaymentManager manager = manager(system);

        manager.pay(AMOUNT);
        manager.repeatPayment(Money.parse("1 KRW"));

        assertThat(system.sent().get(1).header(KEY)).isEqualTo(system.sent().get(0).header(KEY));
        assertThat(system.sent().get(1).body()).isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":1}");
    }

    @Test
    void the_same_payment_is_sent_again_for_another_month_with_the_same_key() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));
        PaymentManager manager = manager(system);

        manager.pay(AMOUNT);
        manager.repeatPayment(YearMonth.of(2026, 2));

        assertThat(system.sent().get(1).header(KEY)).isEqualTo(system.sent().get(0).header(KEY));
        assertThat(system.sent().get(1).body()).isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-02\",\"amount\":198000}");
    }

    @Test
    void a_refused_payment_may_be_sent_again_as_well() {
        CannedSystem system = CannedSystem.answering(problem(402, "PAYMENT_DECLINED", "no"), payment("pay-1", "PAID"));
        PaymentManager manager = manager(system);

        assertThatThrownBy(() -> manager.pay(AMOUNT)).isInstanceOf(RequestRefused.class);

        assertThat(manager.repeatPayment().status()).isEqualTo("PAID");
        assertThat(system.sent().get(1)).isEqualTo(system.sent().get(0));
    }

    @Test
    void nothing_can_be_sent_again_before_it_was_sent() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));

        assertThatThrownBy(() -> manager(system).repeatPayment())
                .isInstanceOf(InvalidInput.class).hasMessage("no payment was sent before; write When the customer pays first");
        assertThatThrownBy(() -> manager(system).repeatPayment(AMOUNT)).isInstanceOf(InvalidInput.class);
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void an_amount_in_another_currency_is_not_sent() {
        CannedSystem system = CannedSystem.answering(payment("pay-1", "PAID"));

        assertThatThrownBy(() -> manager(system).pay(Money.parse("198,000 JPY")))
                .isInstanceOf(InvalidInput.class).hasMessage("198,000 JPY was read; customers in Korea are billed in KRW");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void paying_in_full_pays_what_the_present_payment_says() {
        PaymentList before = new PaymentList("u", Optional.of(YearMonth.of(2026, 1)), List.of(payment("pay-1", "REFUNDED"), payment("pay-2", "READY")));
        CannedSystem system = CannedSystem.answering(before, payment("pay-2", "PAID"));

        Payment paid = manager(system).payInFull();

        assertThat(paid.id()).isEqualTo("pay-2");
        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsExactly("GET /api/v1/payment?uuid=u&month=2026-01", "POST /api/v1/payment");
        assertThat(system.sent().get(1).body()).contains("\"amount\":198000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "prepare", "cancel", "refund"})
    void the_present_payment_is_the_one_that_moves(String action) {
        PaymentList before = new PaymentList("u", Optional.of(YearMonth.of(2026, 1)), List.of(payment("pay-1", "CANCELLED"), payment("pay-2", "CREATED")));
        CannedSystem system = CannedSystem.answering(before, payment("pay-2", "CREATED"));
        PaymentManager manager = manager(system);

        switch (action) {
            case "register" -> manager.register();
            case "prepare" -> manager.prepare();
            case "cancel" -> manager.cancel();
            default -> manager.refund();
        }

        assertThat(system.sent().get(1).line()).isEqualTo("POST /api/v1/payment/pay-2/" + action);
        assertThat(system.sent().get(1).body()).isEqualTo("{\"uuid\":\"u\"}");
    }

    @Test
    void a_payment_is_told_in_the_businesss_words() {
        CannedSystem system = CannedSystem.answering(new PaymentList("u", Optional.of(YearMonth.of(2026, 1)),
                List.of(payment("pay-1", "CREATED", "REGISTERED", "READY", "PAID"))));

        Payment payment = manager(system).current();

        assertThat(payment).isEqualTo(new Payment("pay-1", AMOUNT, List.of("CREATED", "REGISTERED", "READY", "PAID"), List.of(Money.parse("1 KRW"))));
        assertThat(payment.status()).isEqualTo("PAID");
    }

    @Test
    void the_charges_of_a_month_are_those_of_all_its_payments() {
        CannedSystem system = CannedSystem.answering(new PaymentList("u", Optional.of(YearMonth.of(2026, 1)),
                List.of(payment("pay-1", "REFUNDED"), payment("pay-2", "PAID"))));

        assertThat(manager(system).charges()).containsExactly(Money.parse("1 KRW"), Money.parse("1 KRW"));
    }

    @Test
    void a_month_without_a_payment_has_no_charges() {
        CannedSystem system = CannedSystem.answering(problem(404, "NOT_FOUND", "2026-01 has no payment"));

        assertThat(manager(system).charges()).isEmpty();
    }

    @Test
    void any_other_refusal_of_the_charges_is_told() {
        CannedSystem system = CannedSystem.answering(problem(401, "UNAUTHORIZED", "no"));

        assertThatThrownBy(() -> manager(system).charges()).isInstanceOf(RequestRefused.class).hasMessage("UNAUTHORIZED — no");
    }

    private static PaymentManager manager(CannedSystem system) {
        return new PaymentManager(system.api(), Subjects.of(Member.KR, "web"));
    }

    private static PaymentData payment(String id, String... statuses) {
        return new PaymentData(id, "u", YearMonth.of(2026, 1), "KRW", BigInteger.valueOf(198_000), statuses[statuses.length - 1], false, TIME, TIME,
                Stream.of(statuses).map(status -> new PaymentStatusChange(status, TIME)).toList(),
                List.of(new GatewayCharge("charge-" + id, BigInteger.ONE, TIME, false)));
    }
}

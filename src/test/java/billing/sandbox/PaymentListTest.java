package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.PaymentData;
import billing.api.PaymentList;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments with their charges, of one month and of all (rulebook, chapter 10). */
final class PaymentListTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    private final Wire wire = new Wire();
    private Billed billed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_customer_that_was_never_calculated_has_no_payments_and_a_month_that_was_not_is_not_found() {
        assertThat(wire.get("/api/v1/payment?uuid=u")).isEqualTo(Wire.json(200, "{'uuid':'u','payments':[]}"));
        assertThat(billed.get("/api/v1/payment", Billed.MONTH).code()).isEqualTo("NOT_FOUND");
        assertThat(wire.get("/api/v1/payment?uuid=nobody").code()).isEqualTo("NOT_FOUND");
        assertThat(wire.get("/api/v1/payment?uuid=u&month=").code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void payments_of_all_months_are_shown_the_earliest_month_first() {
        billed.calculate(Billed.MONTH);
        billed.calculate(NOVEMBER);
        billed.calculate(YearMonth.of(9999, 12));
        billed.calculate(Billed.BEFORE);

        assertThat(all()).extracting(PaymentData::month).containsExactly(NOVEMBER, Billed.BEFORE, Billed.MONTH, YearMonth.of(9999, 12));
        assertThat(wire.get("/api/v1/payment?uuid=u").body()).startsWith("{\"uuid\":\"u\",\"payments\":[");
    }

    @Test
    void the_payments_of_one_month_are_shown_the_present_one_last() {
        billed.due().pay("key-1");
        billed.move(Billed.MONTH, "refund");
        billed.due(Billed.MONTH);
        billed.move(Billed.MONTH, "cancel");
        billed.calculate(Billed.MONTH);
        billed.calculate(Billed.BEFORE);

        assertThat(all()).extracting(payment -> payment.paymentId() + " " + payment.status())
                .containsExactly("pay-u-2025-12-1 CREATED", "pay-u-2026-01-1 REFUNDED", "pay-u-2026-01-2 CANCELLED", "pay-u-2026-01-3 CREATED");
        assertThat(billed.get("/api/v1/payment", Billed.MONTH).as(PaymentList.class).payments()).isEqualTo(all().subList(1, 4));
    }

    @Test
    void a_charge_is_given_back_when_its_payment_is_refunded_and_not_before() {
        billed.due().pay("key-1");
        assertThat(charges()).containsExactly("198000 kept");

        billed.move(Billed.MONTH, "refund");

        assertThat(charges()).containsExactly("198000 given back");
    }

    @Test
    void a_charge_of_a_dropped_line_is_given_back_when_its_payment_is_cancelled() {
        billed.due();
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        assertThat(charges()).containsExactly("198000 kept");

        billed.move(Billed.MONTH, "cancel");
        billed.due(Billed.MONTH).pay("key-2");

        assertThat(charges()).containsExactly("198000 given back", "198000 kept");
    }

    @Test
    void a_repeated_payment_is_answered_alike_after_a_refund_and_a_new_payment() {
        billed.due();
        Wire.Reply first = billed.pay("key-1");

        assertThat(billed.pay("key-1")).isEqualTo(first);
        billed.move(Billed.MONTH, "refund");
        assertThat(billed.pay("key-1")).isEqualTo(first);
        billed.due(Billed.MONTH).pay("key-2");
        assertThat(billed.pay("key-1")).isEqualTo(first);
        wire.put("/sandbox/clock", "{\"uuid\":\"u\",\"today\":\"2026-03-01\"}");
        assertThat(billed.pay("key-1")).isEqualTo(first);
        assertThat(first.body()).contains("\"status\":\"PAID\"", "\"given_back\":false").doesNotContain("\"given_back\":true");
    }

    @Test
    void a_repeated_payment_is_answered_alike_after_a_charge_of_another_amount_was_given_back() {
        billed.due();
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        billed.send(Billed.hours("1"));
        billed.calculate(Billed.MONTH);
        Wire.Reply first = billed.pay("key-2", Billed.MONTH, 198_275);
        assertThat(charges()).containsExactly("198000 given back", "198275 kept");

        billed.move(Billed.MONTH, "refund");

        assertThat(charges()).containsExactly("198000 given back", "198275 given back");
        assertThat(billed.pay("key-2", Billed.MONTH, 198_275)).isEqualTo(first);
        assertThat(first.body()).containsSubsequence("\"amount\":198000", "\"given_back\":true", "\"amount\":198275", "\"given_back\":false");
    }

    @Test
    void a_repeated_payment_is_answered_alike_after_the_gateway_charged_once_more() {
        billed.due();
        Wire.Reply first = billed.pay("key-1");

        billed.troubled().damage("CHARGE", Billed.MONTH);

        assertThat(charges()).containsExactly("198000 kept", "198000 kept");
        assertThat(billed.pay("key-1")).isEqualTo(first);
    }

    @Test
    void a_repeated_payment_of_nothing_is_answered_alike() {
        billed.due(Billed.MONTH);
        Wire.Reply first = billed.pay("key-1", Billed.MONTH, 0);
        billed.move(Billed.MONTH, "refund");

        assertThat(billed.pay("key-1", Billed.MONTH, 0)).isEqualTo(first);
        assertThat(first.body()).contains("\"charges\":[]");
    }

    @Test
    void a_repeated_payment_that_was_overdue_is_answered_alike() {
        billed.due();
        billed.batched().run("CALC_LATE_FEE", "2026-02-01");
        Wire.Reply first = billed.pay("key-1", Billed.MONTH, 201_960);
        billed.move(Billed.MONTH, "refund");
        billed.calculate(Billed.MONTH);

        assertThat(billed.pay("key-1", Billed.MONTH, 201_960)).isEqualTo(first);
        assertThat(billed.payment()).extracting(PaymentData::overdue, PaymentData::status).containsExactly(false, "CREATED");
    }

    @Test
    void a_month_that_became_free_keeps_no_money_that_a_dropped_line_took() {
        billed.due();
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        billed.deleteUsage(Billed.MONTH);
        billed.calculate(Billed.MONTH);

        Wire.Reply first = billed.pay("key-2", Billed.MONTH, 0);

        assertThat(first.body()).contains("\"status\":\"PAID\"", "\"given_back\":true");
        assertThat(billed.pay("key-2", Billed.MONTH, 0)).isEqualTo(first);
        assertThat(charges()).containsExactly("198000 given back");
        assertThat(billed.batched().run("BATCH_RECONCILIATION", "2026-02-10").status()).isEqualTo("COMPLETED");
    }

    private List<PaymentData> all() {
        return wire.get("/api/v1/payment?uuid=u").as(PaymentList.class).payments();
    }

    private List<String> charges() {
        return all().stream().flatMap(payment -> payment.charges().stream()).map(charge -> charge.amount() + (charge.givenBack() ? " given back" : " kept")).toList();
    }
}

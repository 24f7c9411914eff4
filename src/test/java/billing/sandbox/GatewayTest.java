package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paying through a gateway that may be in trouble (rulebook, chapter 10). */
final class GatewayTest {

    private final Wire wire = new Wire();
    private Billed billed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u").due();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_declined_payment_stays_due_and_costs_nothing() {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);

        Wire.Reply reply = billed.pay("key-1");

        assertThat(reply.status()).isEqualTo(402);
        assertThat(reply.code()).isEqualTo("PAYMENT_DECLINED");
        assertThat(reply.detail()).isEqualTo("the payment gateway declined: insufficient funds");
        assertThat(billed.payment().status()).isEqualTo("READY");
        assertThat(billed.charges()).isEmpty();
    }

    @Test
    void a_declined_payment_may_be_sent_again_with_the_same_key() {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);
        billed.pay("key-1");

        assertThat(billed.pay("key-1").status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_gateway_that_times_out_has_not_charged() {
        billed.expect(GatewayTrouble.GATEWAY_TIMES_OUT);

        Wire.Reply reply = billed.pay("key-1");

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.code()).isEqualTo("GATEWAY_TIMEOUT");
        assertThat(reply.detail()).isEqualTo("the payment gateway did not answer; send the same payment again to learn what became of it");
        assertThat(billed.payment().status()).isEqualTo("READY");
        assertThat(billed.pay("key-1").status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_line_that_drops_after_charging_is_not_charged_again() {
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);

        assertThat(billed.pay("key-1").status()).isEqualTo(504);
        assertThat(billed.payment().status()).isEqualTo("READY");
        assertThat(billed.pay("key-1").status()).isEqualTo(200);
        assertThat(billed.payment().status()).isEqualTo("PAID");
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_retry_with_another_key_finds_the_charge_as_well() {
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);

        assertThat(billed.pay("key-2").status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_retry_after_the_amount_changed_gives_the_first_charge_back_and_charges_the_new_amount_and_both_show() {
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        billed.send(Billed.hours("1"));

        assertThat(billed.total()).isEqualTo(198_275);
        assertThat(billed.pay("key-1").code()).isEqualTo("AMOUNT_MISMATCH");
        assertThat(billed.pay("key-2", Billed.MONTH, 198_275).status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL, 198_275L);
    }

    @Test
    void a_trouble_concerns_the_next_charge_only() {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);
        billed.expect(GatewayTrouble.GATEWAY_TIMES_OUT);

        assertThat(billed.pay("key-1").status()).isEqualTo(402);
        assertThat(billed.pay("key-1").status()).isEqualTo(504);
        assertThat(billed.pay("key-1").status()).isEqualTo(200);
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_for_ever() {
        Wire.Reply first = billed.pay("key-1");
        billed.move(Billed.MONTH, "refund");

        Wire.Reply again = billed.pay("key-1");

        assertThat(again).isEqualTo(first);
        assertThat(billed.payment().status()).isEqualTo("REFUNDED");
    }

    @Test
    void a_month_that_is_free_is_paid_without_the_gateway() {
        Billed free = Billed.korean(wire, "free").due(Billed.MONTH);
        free.expect(GatewayTrouble.GATEWAY_DECLINES);

        assertThat(free.pay("key-1", Billed.MONTH, 0).status()).isEqualTo(200);
        assertThat(free.payment().status()).isEqualTo("PAID");
        assertThat(free.charges()).isEmpty();
    }

    @Test
    void a_cancelled_payment_gives_back_what_the_gateway_took_before_the_line_dropped() {
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");
        billed.move(Billed.MONTH, "cancel");

        billed.due(Billed.MONTH);

        assertThat(billed.pay("key-2").status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL, Billed.TOTAL);
    }

    @Test
    void a_trouble_outlives_a_refusal_that_never_reached_the_gateway() {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);

        assertThat(billed.pay("key-1", Billed.MONTH, 1).code()).isEqualTo("AMOUNT_MISMATCH");
        assertThat(billed.pay("key-1").code()).isEqualTo("PAYMENT_DECLINED");
    }
}

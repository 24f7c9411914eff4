package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.CustomerRequest;
import billing.api.MeteringData;
import billing.api.MeteringRequest;
import billing.api.PaymentRequest;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when several things are wrong at once (rulebook, chapter 11). */
final class PrecedenceTest {

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void unauthorized_comes_before_a_body_that_is_not_json() {
        Wire.Reply reply = wire.send(wire.request("POST", "/api/v1/calculate", Optional.of("{")).removeHeader("Authorization"));

        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/v1/metering", "/api/v1/billing/statement", "/api/v1/billing/unpaid", "/api/v1/credits/balance", "/api/v1/adjustments",
    })
    void a_missing_month_comes_before_an_unknown_customer(String path) {
        Wire.Reply missing = wire.get(path + "?uuid=nobody");

        assertThat(missing.code()).isEqualTo("INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/v1/metering", "/api/v1/billing/statement", "/api/v1/billing/unpaid", "/api/v1/payment", "/api/v1/credits/balance", "/api/v1/adjustments",
    })
    void a_bad_month_comes_before_an_unknown_customer(String path) {
        Wire.Reply bad = wire.get(path + "?uuid=nobody&month=January");

        assertThat(bad.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void a_missing_idempotency_key_comes_before_an_unknown_customer() {
        Wire.Reply reply = wire.post("/api/v1/payment", new PaymentRequest("nobody", Billed.MONTH, BigInteger.ONE));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void a_missing_field_comes_before_an_unknown_customer() {
        Wire.Reply reply = wire.post("/api/v1/calculate", "{\"uuid\":\"nobody\"}");

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void an_unknown_word_comes_before_an_unknown_customer() {
        Wire.Reply credit = wire.post("/api/v1/credits", "{\"uuid\":\"nobody\",\"give_campaign_id\":\"c\",\"amount\":1,\"type\":\"GIFT\"}");
        Wire.Reply fault = wire.post("/sandbox/faults", "{\"uuid\":\"nobody\",\"fault\":\"FIRE\"}");

        assertThat(credit.code()).isEqualTo("INVALID_REQUEST");
        assertThat(fault.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void an_unknown_counter_type_comes_before_an_unknown_customer() {
        MeteringData meter = Billed.hours("720");
        MeteringData wrong = new MeteringData(meter.counterName(), "SUM", meter.counterUnit(), meter.counterVolume(), meter.projectId(), meter.timestamp(),
                Optional.empty(), Optional.empty());

        Wire.Reply reply = wire.post("/api/v1/metering", new MeteringRequest("nobody", Optional.empty(), List.of(wrong)));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void an_unknown_customer_comes_before_credits_that_are_not_supported() {
        assertThat(wire.get("/api/v1/credits/history?uuid=nobody").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_bad_credit_comes_before_credits_that_are_not_supported() {
        Billed american = Billed.in(wire, "etc", "a");

        Wire.Reply reply = wire.post("/api/v1/credits", "{\"uuid\":\"" + american.uuid() + "\",\"give_campaign_id\":\"c\",\"amount\":1,\"type\":\"GIFT\"}");

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void credits_that_are_not_supported_come_before_what_is_wrong_with_one() {
        Billed american = Billed.in(wire, "etc", "a");

        assertThat(american.give(-1).code()).isEqualTo("CREDIT_NOT_SUPPORTED");
    }

    @Test
    void an_unknown_app_key_comes_before_the_rules_of_metering() {
        Billed billed = Billed.korean(wire, "u");

        Wire.Reply reply = billed.send("key-of-nobody", new MeteringRequest("u", Optional.empty(),
                List.of(Billed.meter("web", "no.such.counter", "x", "YEARS"))));

        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void the_rules_of_metering_come_in_the_order_of_the_rulebook_over_the_whole_batch() {
        Billed billed = Billed.korean(wire, "u");
        billed.send(Billed.event("e-1", "1"));
        MeteringData conflict = Billed.event("e-1", "2");
        MeteringData volume = Billed.hours("-1");
        MeteringData project = Billed.meter("nowhere", "compute.c2.c8m8", "1", "HOURS");
        MeteringData unit = Billed.meter("web", "compute.c2.c8m8", "1", "GB");
        MeteringData counter = Billed.meter("web", "no.such.counter", "1", "HOURS");

        assertThat(billed.send(project, volume, conflict, unit, counter).code()).isEqualTo("UNKNOWN_COUNTER");
        assertThat(billed.send(project, volume, conflict, unit).code()).isEqualTo("UNIT_MISMATCH");
        assertThat(billed.send(project, volume, conflict).code()).isEqualTo("EVENT_CONFLICT");
        assertThat(billed.send(project, volume).code()).isEqualTo("INVALID_VOLUME");
        assertThat(billed.send(project).code()).isEqualTo("UNKNOWN_PROJECT");
    }

    @Test
    void the_state_of_a_payment_comes_before_a_wrong_amount() {
        Billed billed = Billed.korean(wire, "u");
        billed.calculate(Billed.MONTH);

        assertThat(billed.pay("key-1", Billed.MONTH, 1).code()).isEqualTo("INVALID_TRANSITION");
    }

    @Test
    void another_body_under_a_known_key_is_a_conflict_whatever_else_is_wrong_with_it() {
        Billed billed = Billed.korean(wire, "u").due();
        billed.pay("key-1");

        assertThat(billed.pay("key-1", Billed.MONTH, 1).code()).isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(billed.pay("key-1", Billed.BEFORE, Billed.TOTAL).code()).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void an_unknown_customer_comes_before_an_unknown_payment() {
        Wire.Reply nobody = wire.post("/api/v1/payment/pay-1/register", new CustomerRequest("nobody"));

        assertThat(nobody.detail()).isEqualTo("there is no such customer");
    }
}

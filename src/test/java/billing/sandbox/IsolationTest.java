package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IsolationTest {

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_one_customer_does_another_does_not_see() {
        Billed one = Billed.korean(wire, "one");
        Billed other = Billed.korean(wire, "other");
        Map<String, Wire.Reply> before = other.everything();

        one.give(1_000);
        one.send(Billed.event("e-1", "1"));
        one.due().pay("key-1", Billed.MONTH, 196_900);

        assertThat(one.payment().status()).isEqualTo("PAID");
        assertThat(other.everything()).isEqualTo(before);
    }

    @Test
    void what_one_customer_agrees_on_and_runs_another_does_not_see() {
        Billed one = Billed.korean(wire, "one").due();
        Billed other = Billed.korean(wire, "other").due();
        Map<String, Wire.Reply> before = other.everything();

        one.agreed().contract("c-1", "PERIOD", "2026-01");
        one.agreed().adjust("'level':'PROJECT','project_id':'web','type':'PERCENT_DISCOUNT','percent':'10','month_from':'2026-01'");
        one.agreed().coupon("WELCOME", 1_000);
        one.agreed().redeem("WELCOME");
        one.batched().run("BATCH_SEND_INVOICE", "2026-02-01");
        one.batched().run("BATCH_PROCESS_PAYMENT", "2026-02-01");
        one.agreed().withdraw("WELCOME");

        assertThat(one.batched().outbox()).hasSize(1);
        assertThat(other.everything()).isEqualTo(before);
    }

    @Test
    void events_and_idempotency_keys_are_each_customers_own() {
        Billed one = Billed.korean(wire, "one").due();
        Billed other = Billed.korean(wire, "other").due();
        one.send(Billed.event("e-1", "1"));
        one.pay("key-1");

        assertThat(other.send(Billed.event("e-1", "2")).body()).isEqualTo("{\"accepted\":1,\"duplicates\":0}");
        assertThat(other.pay("key-1").status()).isEqualTo(200);
        assertThat(other.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_gateway_trouble_is_met_by_its_customer_only() {
        Billed one = Billed.korean(wire, "one").due();
        Billed other = Billed.korean(wire, "other").due();

        one.expect(GatewayTrouble.GATEWAY_DECLINES);

        assertThat(other.pay("key-1").status()).isEqualTo(200);
        assertThat(one.pay("key-1").code()).isEqualTo("PAYMENT_DECLINED");
    }

    @Test
    void the_reset_of_one_customer_touches_no_other() {
        Billed one = Billed.korean(wire, "one").due();
        Billed other = Billed.korean(wire, "other").due();
        other.pay("key-1");
        Map<String, Wire.Reply> before = other.everything();

        assertThat(one.reset().body()).isEqualTo("{\"uuid\":\"one\",\"forget\":true}");

        assertThat(one.everything()).allSatisfy((path, reply) -> assertThat(reply.code()).isEqualTo("NOT_FOUND"));
        assertThat(other.everything()).isEqualTo(before);
    }

    @Test
    void a_customer_that_comes_back_after_a_reset_begins_anew() {
        Billed first = Billed.korean(wire, "u").due();
        first.give(1_000);
        first.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        first.pay("key-1");
        first.expect(GatewayTrouble.GATEWAY_DECLINES);
        first.reset();

        Billed again = Billed.korean(wire, "u");

        assertThat(again.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"remaining\":0");
        assertThat(again.get("/api/v1/payment", Billed.MONTH).code()).isEqualTo("NOT_FOUND");
        assertThat(again.due().pay("key-1").status()).isEqualTo(200);
        assertThat(again.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_customer_that_is_reset_but_not_forgotten_keeps_its_projects_and_nothing_else() {
        Billed customer = Billed.korean(wire, "u").due();
        String before = wire.get("/api/v1/customers/u").body();

        wire.post("/sandbox/reset", "{\"uuid\":\"u\"}");

        assertThat(wire.get("/api/v1/customers/u").body()).isEqualTo(before);
        assertThat(customer.get("/api/v1/payment", Billed.MONTH).code()).isEqualTo("NOT_FOUND");
        assertThat(customer.get("/api/v1/metering", Billed.MONTH).body()).contains("\"meters\":[]");
    }

    @Test
    void nothing_that_was_agreed_on_or_run_outlives_a_reset() {
        Billed customer = Billed.korean(wire, "u");
        Map<String, Wire.Reply> fresh = customer.everything();
        customer.agreed().contract("c-1", "PERIOD", "2026-01");
        customer.agreed().adjust("'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':1,'month_from':'2026-01'");
        customer.agreed().coupon("WELCOME", 1_000);
        customer.agreed().redeem("WELCOME");
        customer.due().batched().run("BATCH_SEND_INVOICE", "2026-02-01");

        wire.post("/sandbox/reset", "{\"uuid\":\"u\"}");

        assertThat(customer.everything()).isEqualTo(fresh);
        assertThat(customer.agreed().redeem("WELCOME").code()).isEqualTo("UNKNOWN_COUPON");
    }

    @Test
    void the_reset_of_an_unknown_customer_is_done_as_well() {
        Wire.Reply reply = wire.post("/sandbox/reset", "{\"uuid\":\"nobody\"}");

        assertThat(reply).isEqualTo(new Wire.Reply(200, "application/json", "{\"uuid\":\"nobody\"}"));
    }

    @Test
    void two_sandboxes_side_by_side_share_nothing() {
        try (Wire second = new Wire()) {
            Billed here = Billed.korean(wire, "u").due();
            Billed there = Billed.korean(second, "u").due();

            here.expect(GatewayTrouble.GATEWAY_DECLINES);
            there.pay("key-1");

            assertThat(second.address()).isNotEqualTo(wire.address());
            assertThat(there.payment().status()).isEqualTo("PAID");
            assertThat(here.pay("key-1").code()).isEqualTo("PAYMENT_DECLINED");
            assertThat(here.payment().status()).isEqualTo("READY");
        }
    }
}

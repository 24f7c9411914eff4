package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sandbox that has room for few customers. */
final class DroppingTest {

    private static final int ROOM = 8;
    private static final int MANY = 40;

    private final Wire wire = new Wire(new Limits(ROOM, Limits.IDLE, Limits.ANSWERS));

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void however_many_customers_come_only_so_many_are_kept() {
        for (int number = 0; number < MANY; number++) {
            Billed.korean(wire, "u-" + number).due().pay("key-1");
        }

        assertThat(wire.figure("billing_sandbox_accounts")).isEqualTo(ROOM);
        assertThat(wire.figure("billing_sandbox_accounts_dropped_total{reason=\"too_many\"}")).isEqualTo(MANY - ROOM);
        assertThat(wire.get("/api/v1/customers/u-31").status()).isEqualTo(404);
        assertThat(wire.get("/api/v1/customers/u-32").status()).isEqualTo(200);
    }

    @Test
    void a_customer_that_was_dropped_and_comes_back_begins_anew() {
        Billed first = Billed.korean(wire, "u").due();
        first.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        first.pay("key-1");
        first.expect(GatewayTrouble.GATEWAY_DECLINES);
        first.get("/api/v1/billing/statement", Billed.MONTH);
        first.troubled().answers(503, 1_000);
        fill();

        assertThat(wire.get("/api/v1/customers/u").code()).isEqualTo("NOT_FOUND");
        Billed again = Billed.korean(wire, "u");

        assertThat(again.get("/api/v1/billing/statement", Billed.MONTH).code()).isEqualTo("NO_STATEMENT");
        assertThat(again.due().charges()).isEmpty();
        assertThat(again.pay("key-1").status()).isEqualTo(200);
        assertThat(again.charges()).containsExactly(Billed.TOTAL);
        assertThat(wire.get("/sandbox/journal?uuid=u").body()).doesNotContain("/sandbox/faults");
    }

    @Test
    void whoever_asks_for_a_customer_that_was_forgotten_is_answered_as_for_one_that_was_dropped() {
        Billed.korean(wire, "dropped");
        fill();
        Billed forgotten = Billed.korean(wire, "forgotten").due();

        wire.forget("forgotten");

        Wire.Reply late = forgotten.get("/api/v1/billing/statement", Billed.MONTH);
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.code()).isEqualTo("NOT_FOUND");
        assertThat(late.detail()).isEqualTo(wire.get("/api/v1/billing/unpaid?uuid=dropped&month=" + Billed.MONTH).detail()).isEqualTo("there is no such customer");
        assertThat(Billed.korean(wire, "forgotten").due().charges()).isEmpty();
    }

    @Test
    void a_customer_that_is_used_among_many_others_stays() {
        Billed billed = Billed.korean(wire, "u").due();

        for (int number = 0; number < MANY; number++) {
            Billed.korean(wire, "u-" + number);
            assertThat(billed.payment().status()).isEqualTo("READY");
        }

        assertThat(billed.batched().run("BATCH_GENERATE_STATEMENT", "2026-02-05").status()).isEqualTo("COMPLETED");
    }

    private void fill() {
        for (int number = 0; number < ROOM; number++) {
            Billed.korean(wire, "u-" + number);
        }
    }
}

package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.MeteringList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {

    private static final int MANY = 16;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void one_payment_sent_many_times_at_once_is_charged_once_and_answered_alike() throws Exception {
        Billed billed = Billed.korean(wire, "u").due();

        List<Wire.Reply> replies = Together.run(MANY, number -> billed.pay("key-1"));

        assertThat(replies).hasSize(MANY).allSatisfy(reply -> assertThat(reply).isEqualTo(replies.get(0)));
        assertThat(replies.get(0).status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void of_many_payments_at_once_one_is_made_and_the_others_are_refused() throws Exception {
        Billed billed = Billed.korean(wire, "u").due();

        List<Wire.Reply> replies = Together.run(MANY, number -> billed.pay("key-" + number));

        assertThat(replies).extracting(Wire.Reply::code).containsOnlyOnce("accepted").containsOnly("accepted", "INVALID_TRANSITION");
        assertThat(billed.payment().status()).isEqualTo("PAID");
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_dropped_line_among_many_payments_is_charged_once() throws Exception {
        Billed billed = Billed.korean(wire, "u").due();
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);

        List<Wire.Reply> replies = Together.run(MANY, number -> billed.pay("key-1"));

        assertThat(replies).extracting(Wire.Reply::status).containsOnlyOnce(504).containsOnly(200, 504);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void usage_of_one_customer_from_many_threads_adds_up() throws Exception {
        Billed billed = Billed.korean(wire, "u");

        List<Wire.Reply> replies = Together.run(MANY, number -> {
            for (int time = 1; time < 10; time++) {
                billed.send(Billed.hours("4"));
            }
            return billed.send(Billed.hours("4"));
        });

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(200));
        assertThat(billed.get("/api/v1/metering", Billed.MONTH).as(MeteringList.class).meters()).hasSize(160);
        assertThat(billed.total()).isEqualTo(176_000);
    }

    @Test
    void one_event_sent_many_times_at_once_counts_once() throws Exception {
        Billed billed = Billed.korean(wire, "u");

        List<Wire.Reply> replies = Together.run(MANY, number -> billed.send(Billed.event("e-1", "1000")));

        assertThat(replies).extracting(Wire.Reply::body).containsOnlyOnce("{\"accepted\":1,\"duplicates\":0}")
                .containsOnly("{\"accepted\":1,\"duplicates\":0}", "{\"accepted\":0,\"duplicates\":1}");
        assertThat(billed.total()).isEqualTo(4);
    }

    @Test
    void a_month_that_is_used_and_calculated_at_once_is_right_in_the_end() throws Exception {
        Billed billed = Billed.korean(wire, "u");
        billed.give(10_000);

        Together.run(MANY, number -> number % 2 == 0 ? billed.send(Billed.hours("90")) : billed.calculate(Billed.MONTH));

        assertThat(billed.total()).isEqualTo(187_000);
        assertThat(billed.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"remaining\":0,\"used\":10000");
    }

    @Test
    void many_customers_at_once_are_each_billed_for_themselves() throws Exception {
        List<Long> totals = Together.run(MANY, number -> {
            Billed billed = Billed.korean(wire, "u-" + number);
            billed.send(Billed.hours(String.valueOf(number)));
            return billed.total();
        });

        assertThat(totals).containsExactly(0L, 275L, 550L, 825L, 1_100L, 1_375L, 1_650L, 1_925L, 2_200L, 2_475L, 2_750L, 3_025L, 3_300L, 3_575L,
                3_850L, 4_125L);
    }

    @Test
    void one_customer_that_is_reset_and_used_at_once_leaves_the_sandbox_usable() throws Exception {
        Billed billed = Billed.korean(wire, "u");

        List<Wire.Reply> replies = Together.run(MANY, number -> number % 2 == 0 ? billed.reset() : billed.send(Billed.hours("1")));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.code()).isIn("accepted", "NOT_FOUND"));
        assertThat(Billed.korean(wire, "u").due().payment().amount()).isEqualTo(Billed.TOTAL);
    }
}

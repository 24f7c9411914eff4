package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trouble that a scenario asks the API to be in. */
final class ApiFaultsTest {

    private static final String ASK = "/api/v1/customers/u";
    private static final int MILLIS = 60;
    private static final int LONG_MILLIS = 500;

    private final Wire wire = new Wire();
    private Billed billed;
    private Troubled troubled;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        troubled = billed.troubled();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503, 599})
    void the_next_requests_are_answered_as_told_and_the_one_after_as_ever(int status) {
        Wire.Reply asEver = wire.get(ASK);

        assertThat(troubled.answers(status, 2)).isEqualTo(Wire.json(200, "{'uuid':'u','fault':'API_ANSWERS','status':%d,'times':2}".formatted(status)));

        for (int time = 0; time < 2; time++) {
            Wire.Reply reply = wire.get(ASK);
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.type()).startsWith("application/problem+json");
            assertThat(reply.code()).isEqualTo("FAULT_ON_REQUEST");
            assertThat(reply.detail()).isEqualTo("the sandbox was told to answer " + status);
        }
        assertThat(wire.get(ASK)).isEqualTo(asEver);
    }

    @Test
    void a_line_that_is_down_gives_no_answer_as_often_as_told() {
        troubled.down(2);

        assertThatThrownBy(() -> wire.get(ASK)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> wire.get(ASK)).isInstanceOf(UncheckedIOException.class);
        assertThat(wire.get(ASK).status()).isEqualTo(200);
    }

    @Test
    void a_slow_api_takes_its_time_until_it_is_told_otherwise() {
        Wire.Reply asEver = wire.get(ASK);
        troubled.slow(MILLIS);

        for (int time = 0; time < 3; time++) {
            long begin = System.nanoTime();
            assertThat(wire.get(ASK)).isEqualTo(asEver);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(MILLIS));
        }
        assertThat(troubled.ends().body()).isEqualTo(Wire.quoted("{'uuid':'u','fault':'NONE'}"));
        assertThat(wire.get(ASK)).isEqualTo(asEver);
    }

    @Test
    void a_slow_api_refuses_slowly() {
        troubled.slow(MILLIS);
        long begin = System.nanoTime();

        assertThat(wire.get("/api/v1/batch/jobs/job-9?uuid=u").code()).isEqualTo("NOT_FOUND");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(MILLIS));
    }

    @Test
    void a_slow_api_holds_up_no_other_customer() throws Exception {
        Billed.korean(wire, "other");
        troubled.slow(LONG_MILLIS);
        long begin = System.nanoTime();

        List<Long> nanos = Together.run(2, number -> {
            wire.get(number == 0 ? ASK : "/api/v1/customers/other");
            return System.nanoTime() - begin;
        });

        assertThat(nanos.get(1)).isLessThan(nanos.get(0));
        assertThat(Duration.ofNanos(nanos.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(LONG_MILLIS));
    }

    @Test
    void what_met_a_trouble_was_not_carried_out() {
        Map<String, Wire.Reply> before = billed.everything();

        troubled.answers(503, 4);
        assertThat(billed.send(Billed.event("e-1", "1")).status()).isEqualTo(503);
        assertThat(billed.calculate(Billed.MONTH).status()).isEqualTo(503);
        assertThat(billed.give(1_000).status()).isEqualTo(503);
        assertThat(billed.agreed().contract("c-1", "PERIOD", "2026-01").status()).isEqualTo(503);
        troubled.down(2);
        assertThatThrownBy(() -> billed.send(Billed.event("e-1", "1"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> billed.batched().accept("CALC_LATE_FEE", "2026-02-01")).isInstanceOf(UncheckedIOException.class);

        assertThat(billed.everything()).isEqualTo(before);
        assertThat(billed.send(Billed.event("e-1", "1")).body()).isEqualTo("{\"accepted\":1,\"duplicates\":0}");
    }

    @Test
    void what_a_slow_api_answers_was_carried_out_once() {
        troubled.slow(1);
        billed.due();

        assertThat(billed.pay("key-1")).isEqualTo(billed.pay("key-1"));
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @Test
    void a_trouble_ends_when_none_is_asked_for() {
        troubled.answers(503, 1_000);
        assertThat(wire.get(ASK).status()).isEqualTo(503);

        troubled.ends();

        assertThat(wire.get(ASK).status()).isEqualTo(200);
    }

    @Test
    void a_trouble_takes_the_place_of_the_one_before() {
        troubled.answers(503, 1_000);
        troubled.answers(429, 1);

        assertThat(wire.get(ASK).status()).isEqualTo(429);
        assertThat(wire.get(ASK).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reset_ends_the_trouble_of_its_customer(boolean forget) {
        troubled.answers(503, 1_000);

        wire.post("/sandbox/reset", "{\"uuid\":\"u\",\"forget\":" + forget + "}");

        assertThat(wire.get(ASK).status()).isEqualTo(forget ? 404 : 200);
    }

    @Test
    void requests_that_set_up_a_sandbox_meet_no_trouble() {
        troubled.answers(503, 1_000);

        assertThat(wire.put("/sandbox/clock", "{\"uuid\":\"u\",\"today\":\"2026-02-01\"}").status()).isEqualTo(200);
        assertThat(troubled.damage("EVENT", Billed.MONTH).code()).isEqualTo("INVALID_REQUEST");
        assertThat(troubled.slow(0).status()).isEqualTo(200);
        assertThat(wire.get(ASK).body()).contains("\"today\":\"2026-02-01\"");
    }

    @Test
    void other_customers_meet_no_trouble_and_neither_does_who_asks_for_nobody() {
        Billed other = Billed.korean(wire, "other");
        Map<String, Wire.Reply> before = other.everything();

        troubled.answers(503, 1_000);

        assertThat(other.everything()).isEqualTo(before);
        assertThat(wire.get("/health").status()).isEqualTo(200);
        assertThat(wire.get("/openapi.yaml").status()).isEqualTo(200);
    }

    @Test
    void a_trouble_of_a_customer_that_does_not_exist_is_not_kept_for_it() {
        assertThat(new Troubled(wire, "later").answers(503, 1_000).code()).isEqualTo("NOT_FOUND");

        assertThat(Billed.korean(wire, "later").send(Billed.hours("1")).status()).isEqualTo(200);
    }

    @Test
    void many_requests_at_once_meet_a_trouble_as_often_as_told() throws Exception {
        troubled.answers(503, 5);

        List<Integer> statuses = Together.run(16, number -> wire.get(ASK).status());

        assertThat(statuses).containsOnly(200, 503).filteredOn(status -> status == 503).hasSize(5);
    }

    @Test
    void a_trouble_that_ended_among_many_requests_does_not_come_back() throws Exception {
        for (int time = 0; time < 5; time++) {
            troubled.answers(503, 1_000);

            Together.run(16, number -> number == 8 ? troubled.ends() : wire.get(ASK));

            assertThat(wire.get(ASK).status()).isEqualTo(200);
        }
    }
}

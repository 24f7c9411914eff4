package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trouble that comes after a request was carried out. */
final class ApiFaultsOnTheWayBackTest {

    private static final String ASK = "/api/v1/customers/u";

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
    @ValueSource(strings = {"API_DROPS", "API_CUTS"})
    void an_answer_is_lost_as_often_as_told(String fault) {
        Wire.Reply asEver = wire.get(ASK);

        assertThat(troubled.passing(fault, 2)).isEqualTo(Wire.json(200, "{'uuid':'u','fault':'%s','times':2}".formatted(fault)));

        assertThatThrownBy(() -> wire.get(ASK)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> wire.get(ASK)).isInstanceOf(UncheckedIOException.class);
        assertThat(wire.get(ASK)).isEqualTo(asEver);
    }

    @Test
    void a_line_that_drops_sends_nothing_and_an_answer_that_is_cut_short_ends_in_its_middle() {
        troubled.passing("API_DROPS", 1);
        assertThatThrownBy(() -> wire.get(ASK)).hasMessageContaining("unexpected end of stream on ");

        troubled.passing("API_CUTS", 1);
        assertThatThrownBy(() -> wire.get(ASK)).hasMessage("java.net.ProtocolException: unexpected end of stream");
    }

    @Test
    void an_answer_is_garbled_as_often_as_told() {
        Wire.Reply asEver = wire.get(ASK);
        troubled.passing("API_GARBLES", 2);

        for (int time = 0; time < 2; time++) {
            assertThat(wire.get(ASK)).isEqualTo(new Wire.Reply(200, "text/html", "<html><title>Welcome</title></html>"));
        }
        assertThat(wire.get(ASK)).isEqualTo(asEver);
    }

    @Test
    void a_refusal_that_is_garbled_keeps_its_status() {
        troubled.passing("API_GARBLES", 1);

        assertThat(wire.get("/api/v1/batch/jobs/job-9?uuid=u")).isEqualTo(new Wire.Reply(404, "text/html", "<html><title>Welcome</title></html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_DROPS", "API_CUTS"})
    void what_lost_its_answer_was_carried_out_once(String fault) {
        troubled.passing(fault, 3);
        assertThatThrownBy(() -> billed.send(Billed.hours("720"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> billed.calculate(Billed.MONTH)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> billed.give(1_000)).isInstanceOf(UncheckedIOException.class);

        assertThat(billed.total()).isEqualTo(196_900);
        assertThat(wire.get("/api/v1/credits/balance?uuid=u&month=2026-01").body()).contains("\"used\":1000", "\"remaining\":0");
    }

    @Test
    void what_was_answered_with_a_page_was_carried_out_once() {
        troubled.passing("API_GARBLES", 2);
        billed.send(Billed.hours("720"));
        billed.give(1_000);

        assertThat(billed.total()).isEqualTo(196_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_DROPS", "API_CUTS"})
    void a_payment_that_lost_its_answer_charged_once(String fault) {
        billed.due();
        troubled.passing(fault, 2);

        assertThatThrownBy(() -> billed.pay("key-1")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> billed.pay("key-1")).isInstanceOf(UncheckedIOException.class);

        assertThat(billed.pay("key-1").status()).isEqualTo(200);
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"API_DROPS", "API_CUTS", "API_GARBLES"})
    void other_customers_and_who_sets_up_a_sandbox_meet_none_of_it(String fault) {
        Billed other = Billed.korean(wire, "other");
        Map<String, Wire.Reply> before = other.everything();

        troubled.passing(fault, 1_000);

        assertThat(other.everything()).isEqualTo(before);
        assertThat(wire.put("/sandbox/clock", "{\"uuid\":\"u\",\"today\":\"2026-02-01\"}").status()).isEqualTo(200);
        assertThat(troubled.ends().status()).isEqualTo(200);
        assertThat(wire.get(ASK).body()).contains("\"today\":\"2026-02-01\"");
    }
}

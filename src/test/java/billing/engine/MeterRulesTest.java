package billing.engine;

import static billing.engine.ErrorCode.EVENT_CONFLICT;
import static billing.engine.ErrorCode.INVALID_VOLUME;
import static billing.engine.ErrorCode.METER_OUTSIDE_MONTH;
import static billing.engine.ErrorCode.MONTH_CLOSED;
import static billing.engine.ErrorCode.UNIT_MISMATCH;
import static billing.engine.ErrorCode.UNKNOWN_COUNTER;
import static billing.engine.ErrorCode.UNKNOWN_PROJECT;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.SSD;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeterRulesTest {

    private static final Story KOREA = Story.of(Member.KR);

    /** A meter that breaks one rule, and those after it at most, when January is paid and the event is known. */
    private record Broken(ErrorCode rule, Metered by) {}

    private static final List<Broken> RULES = List.of(
            new Broken(UNKNOWN_COUNTER, delta("no.counter", "1", "HOURS")),
            new Broken(UNIT_MISMATCH, delta(C2, "1", "GB")),
            new Broken(METER_OUTSIDE_MONTH, delta(C2, "1", "HOURS").at("2026-02-01T00:00:00+09:00")),
            new Broken(EVENT_CONFLICT, delta(C2, "2", "HOURS").event("known")),
            new Broken(INVALID_VOLUME, delta(C2, "-1", "HOURS")),
            new Broken(MONTH_CLOSED, delta(C2, "1", "HOURS")),
            new Broken(UNKNOWN_PROJECT, delta(C2, "1", "HOURS").in("nowhere")));

    @Test
    void an_unknown_counter_is_refused_with_the_nearest() {
        assertRefused(UNKNOWN_COUNTER, () -> KOREA.sending(delta("compute.c2.c8m9", "1", "HOURS")))
                .hasMessage("\"compute.c2.c8m9\" is not a counter of the catalogue; allowed: compute.c2.c8m8, compute.g2.t4.c8m64, "
                        + "storage.volume.ssd, network.floating_ip, network.outbound, object.requests; nearest: compute.c2.c8m8")
                .satisfies(refusal -> assertThat(refusal.nearest()).contains("compute.c2.c8m8"));
    }

    @Test
    void a_unit_of_another_kind_is_refused() {
        assertRefused(UNIT_MISMATCH, () -> KOREA.sending(delta(C2, "1", "GB")))
                .hasMessage("compute.c2.c8m8 is metered in GB, which does not convert to its unit HOURS");
    }

    @Test
    void an_unknown_unit_is_refused_with_the_nearest() {
        assertRefused(UNIT_MISMATCH, () -> KOREA.sending(delta(C2, "1", "hours")))
                .hasMessage("\"hours\" is not a unit; allowed: SECONDS, MINUTES, HOURS, KB, MB, GB, TB, COUNT; nearest: HOURS")
                .satisfies(refusal -> assertThat(refusal.nearest()).contains("HOURS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.000000001", "999999999999.999999999", "720", "720.000000000000", "+1", "007"})
    void a_decimal_from_0_to_below_a_million_million_with_9_decimals_is_a_volume(String volume) {
        assertThat(KOREA.sending(delta(C2, volume, "HOURS")).accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000001", "-1", "0.0000000001", "1000000000000", "1000000000000.5", "many", "", " ", "1e3", "1,000", "NaN", ".5", "5."})
    void what_is_no_such_decimal_is_refused(String volume) {
        assertRefused(INVALID_VOLUME, () -> KOREA.sending(delta(C2, volume, "HOURS")))
                .hasMessage("the volume of compute.c2.c8m8 is \"%s\"; allowed: a decimal from 0 to below 1,000,000,000,000 with at most 9 decimals", volume);
    }

    @Test
    void a_volume_of_40_characters_is_read_and_one_of_41_is_not() {
        String written = "1." + "0".repeat(38);

        assertThat(KOREA.sending(delta(C2, written, "HOURS")).accepted()).isEqualTo(1);
        assertRefused(INVALID_VOLUME, () -> KOREA.sending(delta(C2, written + "0", "HOURS")));
    }

    @Test
    void a_long_volume_is_quoted_in_part() {
        String quoted = "9".repeat(60);

        assertRefused(INVALID_VOLUME, () -> KOREA.sending(delta(C2, quoted, "HOURS"))).hasMessageContaining(" is \"" + quoted + "\"; allowed: ");
        assertRefused(INVALID_VOLUME, () -> KOREA.sending(delta(C2, quoted + "9", "HOURS"))).hasMessageContaining(" is \"" + quoted + "…\"; allowed: ");
    }

    @Test
    void usage_of_a_paid_month_is_refused() {
        Story story = KOREA.sent(delta(C2, "1", "HOURS")).calculated(JANUARY).ready(JANUARY).paid(JANUARY);

        assertRefused(MONTH_CLOSED, () -> story.sending(delta(C2, "1", "HOURS"))).hasMessage("2026-01 is paid; a paid month takes no more usage");
        assertThat(story.sending(delta(C2, "1", "HOURS").at("2026-02-01T00:00:00+09:00")).accepted()).isEqualTo(1);
    }

    @Test
    void an_unknown_project_is_refused_with_the_nearest() {
        assertRefused(UNKNOWN_PROJECT, () -> KOREA.sending(delta(C2, "1", "HOURS").in("wep")))
                .hasMessage("\"wep\" is not a project of the customer; allowed: web, data; nearest: web")
                .satisfies(refusal -> assertThat(refusal.nearest()).contains("web"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void the_first_rule_that_any_meter_of_a_batch_breaks_is_the_reason_whatever_the_order_of_the_meters(int first) {
        Story story = KOREA.sent(delta(SSD, "1", "GB").event("known")).calculated(JANUARY).ready(JANUARY).paid(JANUARY);
        List<Broken> rules = RULES.subList(first, RULES.size());

        Metered[] inOrder = rules.stream().map(Broken::by).toArray(Metered[]::new);
        Metered[] reversed = IntStream.rangeClosed(1, inOrder.length).mapToObj(index -> inOrder[inOrder.length - index]).toArray(Metered[]::new);

        assertRefused(rules.get(0).rule(), () -> story.sendingFor(JANUARY, inOrder));
        assertRefused(rules.get(0).rule(), () -> story.sendingFor(JANUARY, reversed));
    }
}

package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.REQUESTS;
import static billing.engine.Metered.SSD;
import static billing.engine.Metered.cumulative;
import static billing.engine.Metered.delta;
import static billing.engine.Metered.gauge;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AggregationTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final String EARLY = "2026-01-10T09:00:00+09:00";
    private static final String LATE = "2026-01-20T09:00:00+09:00";
    private static final String NEXT_MONTH = "2026-02-10T09:00:00+09:00";

    @Test
    void a_month_without_a_meter_has_no_volume() {
        assertThat(Aggregation.of(KOREA.account().usage(), JANUARY)).isEmpty();
    }

    @Test
    void volumes_are_kept_apart_by_project_and_counter() {
        Story story = KOREA.sent(delta(C2, "1", "HOURS"), delta(C2, "2", "HOURS").in("data"), delta(SSD, "3", "KB"));

        Map<Aggregation.Key, BigDecimal> volumes = Aggregation.of(story.account().usage(), JANUARY);

        assertThat(volumes).containsOnly(
                Map.entry(new Aggregation.Key("web", C2), BigDecimal.valueOf(3600)),
                Map.entry(new Aggregation.Key("data", C2), BigDecimal.valueOf(7200)),
                Map.entry(new Aggregation.Key("web", SSD), BigDecimal.valueOf(3)));
    }

    @Test
    void deltas_of_a_month_add_up_over_times_and_resources() {
        Story story = KOREA.sent(delta(C2, "1", "HOURS").at(EARLY), delta(C2, "1", "HOURS").at(EARLY), delta(C2, "30", "MINUTES").of("vm-2").at(LATE));

        assertThat(volume(story, C2, JANUARY)).isEqualByComparingTo("9000");
    }

    @Test
    void deltas_add_up_exactly_before_they_are_converted() {
        Story story = KOREA.sent(delta(SSD, "0.000000001", "TB"), delta(SSD, "0.3", "KB"), delta(SSD, "0.1", "MB"));

        assertThat(volume(story, SSD, JANUARY)).isEqualByComparingTo("103.773741824");
    }

    @Test
    void of_a_gauge_the_latest_reading_of_the_month_counts_in_whatever_order_it_was_received() {
        Story inOrder = KOREA.sent(gauge(SSD, "500", "KB").at(EARLY), gauge(SSD, "300", "KB").at(LATE));
        Story lateFirst = KOREA.sent(gauge(SSD, "300", "KB").at(LATE), gauge(SSD, "500", "KB").at(EARLY));

        assertThat(volume(inOrder, SSD, JANUARY)).isEqualByComparingTo(volume(lateFirst, SSD, JANUARY)).isEqualByComparingTo("300");
    }

    @Test
    void of_two_gauge_readings_with_the_same_time_the_later_received_counts() {
        Story oneWay = KOREA.sent(gauge(SSD, "300", "KB").at(LATE), gauge(SSD, "500", "KB").at(LATE));
        Story theOther = KOREA.sent(gauge(SSD, "500", "KB").at(LATE)).sent(gauge(SSD, "300", "KB").at(LATE));

        assertThat(volume(oneWay, SSD, JANUARY)).isEqualByComparingTo("500");
        assertThat(volume(theOther, SSD, JANUARY)).isEqualByComparingTo("300");
    }

    @Test
    void the_gauges_of_two_resources_add_up() {
        Story story = KOREA.sent(gauge(SSD, "500", "KB").of("a").at(LATE), gauge(SSD, "300", "KB").of("b").at(EARLY));

        assertThat(volume(story, SSD, JANUARY)).isEqualByComparingTo("800");
    }

    @Test
    void a_gauge_begins_anew_in_every_month() {
        Story story = KOREA.sent(gauge(SSD, "500", "KB").at(LATE), gauge(SSD, "300", "KB").of("b").at(NEXT_MONTH));

        assertThat(volume(story, SSD, FEBRUARY)).isEqualByComparingTo("300");
    }

    @Test
    void the_types_of_a_counter_are_aggregated_apart_and_added() {
        Story story = KOREA.sent(
                cumulative(REQUESTS, "1000", "COUNT").at(EARLY), delta(REQUESTS, "7", "COUNT").at(EARLY), gauge(REQUESTS, "1", "COUNT").at(EARLY),
                gauge(REQUESTS, "20", "COUNT").at(LATE), delta(REQUESTS, "3", "COUNT").at(LATE), cumulative(REQUESTS, "1500", "COUNT").at(LATE));

        assertThat(volume(story, REQUESTS, JANUARY)).isEqualByComparingTo("530");
    }

    @Test
    void a_counter_that_was_read_but_did_not_grow_has_a_line_of_zero() {
        Story story = KOREA.sent(cumulative(REQUESTS, "1000", "COUNT")).calculated(JANUARY);

        List<String> lines = story.lines(JANUARY);

        assertThat(lines).containsExactly("web object.requests 0 COUNT 0 KRW");
    }

    private static BigDecimal volume(Story story, String counter, YearMonth month) {
        return Aggregation.of(story.account().usage(), month).getOrDefault(new Aggregation.Key("web", counter), BigDecimal.ZERO);
    }
}

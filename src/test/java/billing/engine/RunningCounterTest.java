package billing.engine;

import static billing.engine.Metered.REQUESTS;
import static billing.engine.Metered.cumulative;
import static billing.engine.Metered.delta;
import static billing.engine.Metered.gauge;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Story.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How CUMULATIVE meters become a volume. */
final class RunningCounterTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final String EARLY = "2026-01-10T09:00:00+09:00";
    private static final String LATE = "2026-01-20T09:00:00+09:00";
    private static final String NEXT_MONTH = "2026-02-10T09:00:00+09:00";
    private static final String MONTH_AFTER = "2026-03-10T09:00:00+09:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a single reading                 | 100             | 0",
        "growth                           | 100 130         | 30",
        "growth in two steps              | 100 130 200     | 100",
        "no growth                        | 100 100         | 0",
        "one less is a restart            | 100 99          | 99",
        "a restart at zero                | 100 0           | 0",
        "growth before and after one      | 100 130 20 50   | 80",
        "two restarts                     | 100 20 5        | 25",
        "from zero                        | 0 5             | 5"
    })
    void a_running_counter_grows_from_reading_to_reading_and_counts_whole_after_a_restart(String why, String readings, BigDecimal growth) {
        Story story = KOREA;
        int day = 10;
        for (String reading : readings.split(" ")) {
            story = story.sent(cumulative(REQUESTS, reading, "COUNT").at("2026-01-%dT09:00:00+09:00".formatted(day++)));
        }

        assertThat(volume(story, REQUESTS, JANUARY)).as(why).isEqualByComparingTo(growth);
    }

    @Test
    void the_readings_of_a_running_counter_count_in_the_order_of_their_times() {
        Story story = KOREA.sent(cumulative(REQUESTS, "150", "COUNT").at(LATE), cumulative(REQUESTS, "100", "COUNT").at(EARLY));

        assertThat(volume(story, REQUESTS, JANUARY)).isEqualByComparingTo("50");
    }

    @Test
    void of_two_readings_of_a_running_counter_with_the_same_time_the_later_received_is_the_later() {
        Story growing = KOREA.sent(cumulative(REQUESTS, "100", "COUNT").at(LATE), cumulative(REQUESTS, "150", "COUNT").at(LATE));
        Story restarted = KOREA.sent(cumulative(REQUESTS, "150", "COUNT").at(LATE), cumulative(REQUESTS, "100", "COUNT").at(LATE));

        assertThat(volume(growing, REQUESTS, JANUARY)).isEqualByComparingTo("50");
        assertThat(volume(restarted, REQUESTS, JANUARY)).isEqualByComparingTo("100");
    }

    @Test
    void every_resource_has_a_running_counter_of_its_own() {
        Story story = KOREA.sent(
                cumulative(REQUESTS, "100", "COUNT").of("a").at(EARLY), cumulative(REQUESTS, "10", "COUNT").of("b").at(EARLY),
                cumulative(REQUESTS, "130", "COUNT").of("a").at(LATE), cumulative(REQUESTS, "15", "COUNT").of("b").at(LATE));

        assertThat(volume(story, REQUESTS, JANUARY)).isEqualByComparingTo("35");
    }

    @Test
    void a_running_counter_goes_on_from_the_last_reading_of_the_month_before() {
        Story story = KOREA.sent(
                cumulative(REQUESTS, "90", "COUNT").at(LATE), cumulative(REQUESTS, "200", "COUNT").at(EARLY),
                cumulative(REQUESTS, "120", "COUNT").at(NEXT_MONTH));

        assertThat(volume(story, REQUESTS, FEBRUARY)).isEqualByComparingTo("30");
    }

    @Test
    void a_running_counter_goes_on_from_the_last_of_all_earlier_months_if_the_one_before_was_not_read() {
        Story story = KOREA.sent(
                cumulative(REQUESTS, "10", "COUNT").at("2025-11-10T09:00:00+09:00"), cumulative(REQUESTS, "90", "COUNT").at(LATE),
                cumulative(REQUESTS, "120", "COUNT").at(MONTH_AFTER));

        assertThat(volume(story, REQUESTS, FEBRUARY)).isEqualByComparingTo("0");
        assertThat(volume(story, REQUESTS, MARCH)).isEqualByComparingTo("30");
    }

    @Test
    void of_two_last_readings_of_an_earlier_month_with_the_same_time_the_later_received_is_the_base() {
        Story story = KOREA.sent(
                cumulative(REQUESTS, "100", "COUNT").at(LATE), cumulative(REQUESTS, "90", "COUNT").at(LATE),
                cumulative(REQUESTS, "120", "COUNT").at(NEXT_MONTH));

        assertThat(volume(story, REQUESTS, FEBRUARY)).isEqualByComparingTo("30");
    }

    @Test
    void a_restart_over_the_turn_of_the_month_counts_whole() {
        Story story = KOREA.sent(cumulative(REQUESTS, "90", "COUNT").at(LATE), cumulative(REQUESTS, "89", "COUNT").at(NEXT_MONTH));

        assertThat(volume(story, REQUESTS, FEBRUARY)).isEqualByComparingTo("89");
    }

    @Test
    void a_later_month_is_no_base() {
        Story story = KOREA.sent(cumulative(REQUESTS, "90", "COUNT").at(NEXT_MONTH), cumulative(REQUESTS, "100", "COUNT").at(LATE));

        assertThat(volume(story, REQUESTS, JANUARY)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"another resource, web, object.requests, b", "another project, data, object.requests, ''", "another counter, web, network.outbound, ''"})
    void the_earlier_reading_of_something_else_is_no_base(String why, String project, String counter, String resource) {
        String unit = counter.equals(REQUESTS) ? "COUNT" : "GB";
        Story story = KOREA.sent(
                cumulative(counter, "90", unit).in(project).of(resource).at(LATE), cumulative(REQUESTS, "100", "COUNT").at(NEXT_MONTH));

        assertThat(volume(story, REQUESTS, FEBRUARY)).as(why).isEqualByComparingTo("0");
    }

    @Test
    void an_earlier_reading_of_another_type_is_no_base() {
        Story story = KOREA.sent(
                gauge(REQUESTS, "90", "COUNT").at(LATE), delta(REQUESTS, "90", "COUNT").at(LATE), cumulative(REQUESTS, "100", "COUNT").at(NEXT_MONTH));

        assertThat(volume(story, REQUESTS, FEBRUARY)).isEqualByComparingTo("0");
    }

    private static BigDecimal volume(Story story, String counter, YearMonth month) {
        return Aggregation.of(story.account().usage(), month).getOrDefault(new Aggregation.Key("web", counter), BigDecimal.ZERO);
    }
}

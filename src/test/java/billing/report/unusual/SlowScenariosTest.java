package billing.report.unusual;

import static billing.report.unusual.Past.times;
import static org.assertj.core.api.Assertions.assertThat;

import billing.report.history.Chronicle;
import billing.report.history.Night;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SlowScenariosTest {

    @Test
    void a_third_slow_night_in_a_row_is_told_with_what_is_usual() {
        assertThat(judge(Past.ofTimes(times(14, 800, 810)), 812)).singleElement().isEqualTo(
                new Oddity(Oddity.Kind.SLOW, Past.LOOKED_AT, "took 812 ms, the third slow night in a row; usual 100–100 ms at the pace of this night, over 14 nights"));
    }

    @Test
    void one_night_or_two_are_no_habit() {
        assertThat(judge(Past.ofTimes(times(14, 100, 810)), 812)).isEmpty();
        assertThat(judge(Past.ofTimes(times(14, 800, 100)), 812)).isEmpty();
        assertThat(judge(Past.ofTimes(times(14, 800, 810)), 100)).isEmpty();
    }

    @Test
    void of_9_nights_before_them_nothing_can_be_said() {
        assertThat(judge(Past.ofTimes(times(9, 800, 810)), 812)).isEmpty();
    }

    @Test
    void of_10_nights_before_them_something_can() {
        assertThat(judge(Past.ofTimes(times(10, 800, 810)), 812)).hasSize(1);
    }

    @Test
    void twice_the_usual_is_not_slow_and_more_is() {
        assertThat(judge(Past.ofTimes(times(14, 201, 201)), 200)).isEmpty();
        assertThat(judge(Past.ofTimes(times(14, 201, 201)), 201)).hasSize(1);
    }

    @Test
    void fifty_milliseconds_more_are_not_slow_and_more_are() {
        assertThat(judge(Past.ofTimes(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 61, 61), 60)).isEmpty();
        assertThat(judge(Past.ofTimes(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 61, 61), 61)).hasSize(1);
    }

    @Test
    void what_always_varies_has_to_vary_more() {
        Chronicle varying = Past.ofTimes(100, 200, 300, 400, 500, 100, 200, 300, 400, 500, 800, 800);

        assertThat(judge(varying, 800)).isEmpty();
    }

    @Test
    void a_slow_machine_slows_nobody() {
        Night slowMachine = Past.night(13, 100, 9);

        assertThat(Unusual.in(slowMachine, Past.ofTimes(times(12)))).isEmpty();
    }

    private static List<Oddity> judge(Chronicle past, int tonight) {
        return Unusual.in(Past.night(past.history().nights().size() + 1, tonight, 1), past);
    }
}

package billing.report.unusual;

import static billing.report.history.Verdict.BROKEN;
import static billing.report.history.Verdict.FAILED;
import static billing.report.history.Verdict.FLAKY;
import static billing.report.history.Verdict.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import billing.report.history.Chronicle;
import billing.report.history.Nights;
import billing.report.history.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FlippingScenariosTest {

    @Test
    void four_changes_with_tonights_are_told() {
        assertThat(judge(PASSED, PASSED, PASSED, PASSED, FAILED, PASSED, FAILED, FAILED, FAILED, FAILED, PASSED)).containsExactly(new Oddity(Oddity.Kind.FLIPS,
                Past.LOOKED_AT, "passed tonight; it went from passing to not passing or back 4 times in 11 nights"));
    }

    @Test
    void three_changes_are_not() {
        assertThat(judge(PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, FAILED, FAILED, PASSED, PASSED, FAILED)).isEmpty();
    }

    @Test
    void flaky_nights_count_twice() {
        assertThat(judge(PASSED, PASSED, PASSED, FLAKY, PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, FLAKY)).singleElement()
                .extracting(Oddity::words).asString().startsWith("flaky tonight; it went from passing to not passing or back 4 times");
        assertThat(judge(PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, PASSED, FLAKY)).isEmpty();
    }

    @Test
    void a_night_like_the_last_one_is_no_news() {
        assertThat(judge(PASSED, PASSED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, PASSED, PASSED)).isEmpty();
    }

    @Test
    void failed_and_broken_are_alike_here() {
        assertThat(judge(FAILED, BROKEN, FAILED, BROKEN, FAILED, BROKEN, FAILED, BROKEN, FAILED, BROKEN, FAILED)).isEmpty();
    }

    @Test
    void of_9_nights_nothing_can_be_said() {
        assertThat(judge(PASSED, FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED)).isEmpty();
    }

    @Test
    void of_10_nights_something_can() {
        assertThat(judge(FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED, PASSED, FAILED)).hasSize(1);
    }

    /** @param verdicts the last is tonight's */
    private static List<Oddity> judge(Verdict... verdicts) {
        Verdict[] before = List.of(verdicts).subList(0, verdicts.length - 1).toArray(Verdict[]::new);
        Chronicle past = Past.ofVerdicts(before);
        return Unusual.in(Nights.night(verdicts.length, Past.scenario(Past.LOOKED_AT, verdicts[verdicts.length - 1], 100)), past);
    }
}

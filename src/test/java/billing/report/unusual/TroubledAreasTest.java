package billing.report.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import billing.report.history.Chronicle;
import billing.report.history.History;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Nights;
import billing.report.history.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TroubledAreasTest {

    @Test
    void an_area_in_which_three_more_go_wrong_than_usual_is_told() {
        assertThat(judge(nights(10, 0), 3)).containsExactly(new Oddity(Oddity.Kind.AREA, "Credit",
                "3 of 20 scenarios failed, broke or were flaky; usual 0–0, over 10 nights"));
    }

    @Test
    void two_more_are_not_unusual() {
        assertThat(judge(nights(10, 0), 2)).isEmpty();
    }

    @Test
    void of_9_nights_nothing_can_be_said() {
        assertThat(judge(nights(9, 0), 20)).isEmpty();
    }

    @Test
    void what_already_happened_in_a_night_is_not_more_than_it_did() {
        assertThat(judge(nights(10, 0, 5), 5)).isEmpty();
        assertThat(judge(nights(10, 0, 5), 6)).hasSize(1);
    }

    private static int[] nights(int number, int troubled, int... rest) {
        return IntStream.concat(IntStream.range(0, number).map(night -> troubled), IntStream.of(rest)).toArray();
    }

    private static List<Oddity> judge(int[] troubled, int tonight) {
        List<Night> nights = IntStream.range(0, troubled.length).mapToObj(day -> night(day + 1, troubled[day])).toList();
        return Unusual.in(night(troubled.length + 1, tonight), new Chronicle(new History(nights, List.of())));
    }

    /** Others each night, so that none of them flips. */
    private static Night night(int day, int troubled) {
        return Nights.night(day, IntStream.range(0, 20)
                .mapToObj(number -> Past.scenario(day + "/" + number, number < troubled ? Verdict.FAILED : Verdict.PASSED, 100)).toArray(KeptScenario[]::new));
    }
}

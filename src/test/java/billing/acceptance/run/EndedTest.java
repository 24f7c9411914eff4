package billing.acceptance.run;

import static billing.acceptance.run.Scenes.attempt;
import static billing.acceptance.run.Scenes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import billing.report.history.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EndedTest {

    @Test
    void what_failed_and_then_passed_is_flaky_and_keeps_its_trouble() {
        Outcome outcome = one(attempt(1, outcome(4, Verdict.FAILED)), attempt(2, outcome(4, Verdict.PASSED))).outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.FLAKY);
        assertThat(outcome.trouble().map(Trouble::message)).contains("Wrong total: 6 KRW");
    }

    @Test
    void the_order_in_which_attempts_are_read_does_not_matter() {
        assertThat(one(attempt(2, outcome(4, Verdict.PASSED)), attempt(1, outcome(4, Verdict.BROKEN))).outcome().verdict()).isEqualTo(Verdict.FLAKY);
    }

    @Test
    void what_failed_twice_is_what_it_was_at_last() {
        Ended ended = one(attempt(1, outcome(4, Verdict.FAILED)), attempt(2, outcome(4, Verdict.BROKEN)));

        assertThat(ended.outcome().verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(ended.milliseconds()).isEqualTo(200);
        assertThat(ended.last().result()).isEqualTo("result-2");
    }

    @Test
    void one_attempt_is_what_it_is() {
        assertThat(one(attempt(1, outcome(4, Verdict.PASSED))).outcome().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(one(attempt(1, outcome(4, Verdict.FAILED))).outcome().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void scenarios_stand_in_the_order_of_the_files() {
        List<Ended> ended = Ended.of(Stream.of(attempt(1, outcome(9, Verdict.PASSED)), attempt(2, outcome(4, Verdict.PASSED)), attempt(3, outcome(9, Verdict.PASSED))));

        assertThat(ended).extracting(scenario -> scenario.outcome().place().line()).containsExactly(4, 9);
    }

    private static Ended one(Attempt... attempts) {
        return Ended.of(Stream.of(attempts)).get(0);
    }
}

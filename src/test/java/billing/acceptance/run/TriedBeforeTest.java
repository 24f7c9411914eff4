package billing.acceptance.run;

import static billing.acceptance.run.Scenes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Outage;
import billing.report.history.Verdict;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TriedBeforeTest {

    @Test
    void what_passed_is_settled_and_what_went_wrong_is_not() {
        assertThat(TriedBefore.settled(List.of(outcome(4, Verdict.PASSED), outcome(5, Verdict.FAILED), outcome(6, Verdict.BROKEN), outcome(7, Verdict.SKIPPED))))
                .containsExactlyInAnyOrder("features/credit/expiry.feature:4", "features/credit/expiry.feature:7");
    }

    @Test
    void what_an_outage_stopped_is_settled() {
        var outage = new Outage(URI.create("http://a"), Scenes.START, 5, 5, "no answer");
        var trouble = new Trouble("Given a customer", Optional.of(5), "given up", Optional.of(outage));
        var stopped = new Outcome(outcome(4, Verdict.BROKEN).place(), "Credit", Verdict.BROKEN, Optional.of(trouble));

        assertThat(TriedBefore.settled(List.of(stopped))).containsExactly("features/credit/expiry.feature:4");
    }

    @Test
    void when_50_go_wrong_all_are_worth_a_second_attempt() {
        assertThat(TriedBefore.settled(failed(50))).isEmpty();
    }

    @Test
    void when_51_go_wrong_none_is() {
        assertThat(TriedBefore.settled(failed(51))).hasSize(51);
    }

    private static List<Outcome> failed(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(line -> outcome(line, Verdict.FAILED)).toList();
    }
}

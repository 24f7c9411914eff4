package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Outage;
import billing.report.history.Series;
import billing.report.history.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Instant START = Instant.parse("2026-01-31T01:00:00Z");

    @Test
    void counts_every_verdict_and_says_how_to_go_on() {
        assertThat(lines(outcome(Verdict.PASSED, 9, Optional.empty()), outcome(Verdict.SKIPPED, 3, Optional.empty()))).containsExactly(
                "",
                "2 scenarios in 1.3 s: 1 passed, 0 failed, 0 broken, 0 flaky, 1 skipped",
                "1 is new.",
                "The same again:  mvn verify -Dseed=7",
                "Report:          target/allure-report/index.html");
    }

    @Test
    void tells_each_failure_with_its_step_and_message_in_the_order_of_the_files() {
        var second = outcome(Verdict.FAILED, 9, Optional.of(new Trouble("Then the total is 5 KRW", Optional.of(11), "Wrong total:\n  6 KRW", Optional.empty())));
        var first = outcome(Verdict.BROKEN, 4, Optional.of(new Trouble("after hook Hooks.close()", Optional.empty(), "no answer", Optional.empty())));

        assertThat(lines(second, first)).containsSequence(
                "BROKEN  features/credit/expiry.feature:4  Two credits",
                "    since yesterday",
                "    after hook Hooks.close()",
                "        no answer",
                "",
                "FAILED  features/credit/expiry.feature:9  Two credits",
                "    since yesterday",
                "    Then the total is 5 KRW  (line 11)",
                "        Wrong total:",
                "          6 KRW",
                "",
                "2 scenarios in 1.3 s: 0 passed, 1 failed, 1 broken, 0 flaky, 0 skipped",
                "1 is new.",
                "One alone:       mvn verify features/credit/expiry.feature:4");
    }

    @Test
    void scenarios_that_an_outage_stopped_are_told_once_after_the_counts() {
        var outage = new Outage(URI.create("http://a"), Instant.parse("2026-01-31T10:00:00Z"), 5, 5, "GET http://a/health got no answer: timeout");

        assertThat(lines(stopped(4, outage), stopped(9, outage), outcome(Verdict.PASSED, 12, Optional.empty()))).containsExactly(
                "",
                "3 scenarios in 1.3 s: 1 passed, 0 failed, 2 broken, 0 flaky, 0 skipped",
                "2 scenarios not tried to the end: the circuit breaker of http://a is open since 2026-01-31T10:00:00Z, after 5 failures in 5 requests; "
                        + "the last: GET http://a/health got no answer: timeout",
                "1 is new.",
                "One alone:       mvn verify features/credit/expiry.feature:4",
                "The same again:  mvn verify -Dseed=7",
                "Report:          target/allure-report/index.html");
    }

    @Test
    void a_message_of_40_lines_is_told_whole() {
        assertThat(told(40)).contains("        line 40").noneMatch(line -> line.contains("more lines"));
    }

    @Test
    void a_message_of_41_lines_is_cut() {
        assertThat(told(41)).contains("        line 30", "        … 11 more lines: see the report").doesNotContain("        line 31");
    }

    @Test
    void what_went_wrong_outside_every_scenario_is_told() {
        RunStory run = run(Optional.of("the sandbox did not start"));

        assertThat(new Summary(List.of(), run, Additions.NONE).lines())
                .contains("The run itself went wrong, outside every scenario: the sandbox did not start");
    }

    private static List<String> told(int length) {
        String message = IntStream.rangeClosed(1, length).mapToObj(number -> "line " + number).collect(Collectors.joining("\n"));
        return lines(outcome(Verdict.FAILED, 9, Optional.of(new Trouble("Then all is well", Optional.of(11), message, Optional.empty()))));
    }

    private static List<String> lines(Outcome... outcomes) {
        Stream<Attempt> attempts = Stream.of(outcomes).map(outcome -> new Attempt("1", START, 5, outcome, "mvn verify " + outcome.place().location()));
        var additions = new Additions(ended -> Optional.of("since yesterday"), List.of("1 is new."), List.of("Report:          target/allure-report/index.html"));
        return new Summary(Ended.of(attempts), run(Optional.empty()), additions).lines();
    }

    private static RunStory run(Optional<String> problem) {
        var series = new Series("mock", "mock", "all", "verify", "features", "all");
        return new RunStory("1", START, Optional.of(START.plusMillis(1_250)), series, "", Map.of(), "mvn verify -Dseed=7", problem);
    }

    private static Outcome stopped(int line, Outage outage) {
        return outcome(Verdict.BROKEN, line, Optional.of(new Trouble("Given a customer in Korea", Optional.of(line), "given up", Optional.of(outage))));
    }

    private static Outcome outcome(Verdict verdict, int line, Optional<Trouble> trouble) {
        var place = new ScenarioPlace(
                "features/credit/expiry.feature", line, "Credits expire", Optional.empty(), "Two credits", List.of(), "", line);
        return new Outcome(place, "Two credits", verdict, trouble);
    }
}

package billing.acceptance.run;

import static billing.acceptance.run.Scenes.attempt;
import static billing.acceptance.run.Scenes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Outage;
import billing.report.history.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttemptsTest {

    @TempDir
    Path results;

    @Test
    void attempts_are_read_as_they_were_written() {
        Attempt passed = attempt(1, outcome(4, Verdict.PASSED));
        Attempt stopped = attempt(2, stopped());

        new Attempts(results.resolve("new")).add(passed);
        new Attempts(results.resolve("new")).add(stopped);

        assertThat(new Attempts(results.resolve("new")).all()).containsExactly(passed, stopped);
    }

    @Test
    void a_line_that_was_cut_off_by_the_end_of_its_process_is_no_attempt() throws IOException {
        new Attempts(results).add(attempt(1, outcome(4, Verdict.PASSED)));
        Files.writeString(results.resolve("attempts.jsonl"), "{\"result\":\"resu", StandardOpenOption.APPEND);

        assertThat(new Attempts(results).all()).hasSize(1);
    }

    @Test
    void where_nothing_ran_there_are_none() {
        assertThat(new Attempts(results).all()).isEmpty();
    }

    private static Outcome stopped() {
        var outage = new Outage(URI.create("http://a"), Scenes.START, 5, 5, "no answer");
        return new Outcome(outcome(9, Verdict.BROKEN).place(), "Credit", Verdict.BROKEN,
                Optional.of(new Trouble("before the scenario: set up", Optional.empty(), "given up", Optional.of(outage))));
    }
}

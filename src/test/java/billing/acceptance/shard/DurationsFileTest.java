package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.Json;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Series;
import billing.report.history.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DurationsFileTest {

    @TempDir
    private Path directory;

    @Test
    void the_newest_run_that_ran_a_scenario_counts() throws IOException {
        Durations durations = DurationsFile.read(file(night(1, kept("a", 100), kept("b", 50)), night(2, kept("a", 300))));

        assertThat(durations.millis("a")).isEqualTo(300);
        assertThat(durations.millis("b")).isEqualTo(50);
    }

    @Test
    void a_file_that_keeps_no_runs_is_refused_with_its_line() throws IOException {
        Path noRun = file(night(1, kept("a", 1)), "{\"id\": 7");
        Path empty = file();
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> DurationsFile.read(missing)).hasMessage(
                "shard.durations: is %s, which cannot be read (NoSuchFileException); name a file of the history of runs, the same for all shards, or leave it out"
                        .formatted(missing));
        assertThatThrownBy(() -> DurationsFile.read(empty)).hasMessageContaining("in which no run is kept");
        assertThatThrownBy(() -> DurationsFile.read(noRun)).hasMessageContaining("whose line 2 is no run: ");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(directory, "history", ".jsonl"), List.of(lines));
    }

    private static String night(int order, KeptScenario... scenarios) {
        Series series = new Series("local", "mock", "all", "nightly", "features", "all");
        return Json.write(new Night("night " + order, order, Instant.EPOCH, 1000, "1f2e3d4c5b6a", series, List.of(scenarios)));
    }

    private static KeptScenario kept(String identity, int milliseconds) {
        return new KeptScenario(identity, "Credit", Verdict.PASSED, milliseconds, Optional.empty(), Optional.empty());
    }
}

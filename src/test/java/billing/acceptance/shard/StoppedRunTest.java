package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.closing.Closing;
import billing.acceptance.closing.ClosingRequest;
import billing.acceptance.run.Attempts;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run in one piece whose process is killed in the middle, with two workers: what is on the disk, and what the closing says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StoppedRunTest {

    private static final int SCENARIOS = 200;
    private static final int WORKERS = 2;
    private static final int ENOUGH = 3_000;
    private static final String SLOW_ONE = """
              @sandbox
              Scenario: Slow %d
                Given a customer in Korea billed for 2026-01
                And the billing API answers after 100 ms
                When the bill is calculated
                Then the total is 0 KRW
            """;

    private Path directory;
    private Path results;

    @BeforeAll
    void kill(@TempDir Path everything) throws IOException, InterruptedException {
        directory = everything.toRealPath();
        String scenarios = IntStream.rangeClosed(1, SCENARIOS).mapToObj(SLOW_ONE::formatted).collect(Collectors.joining());
        Files.writeString(Files.createDirectories(directory.resolve("features")).resolve("slow.feature"), "Feature: Slow\n" + scenarios);
        var given = new ShardRun.Given(directory, "results", Map.of(), List.of("-Dcucumber.execution.parallel.config.fixed.parallelism=" + WORKERS));
        try (ShardRun run = new ShardRun(given)) {
            results = run.results();
            Path attempts = results.resolve("attempts.jsonl");
            Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(10)).until(() -> Files.exists(attempts) && Files.size(attempts) > ENOUGH);
            run.kill();
            assertThat(run.exitCode()).as(run.said()).isEqualTo(128 + 9);
        }
    }

    @Test
    void what_had_ended_is_whole_on_the_disk_but_for_what_was_being_written() throws IOException {
        int attempts = new Attempts(results).all().size();
        List<Path> files = results();

        assertThat(attempts).isBetween(1, SCENARIOS - 1);
        assertThat(files).hasSizeBetween(attempts - WORKERS, attempts);
        assertThat(files.stream().filter(file -> !isWhole(file))).hasSizeLessThanOrEqualTo(WORKERS);
    }

    @Test
    void its_closing_says_that_it_was_stopped_and_keeps_it_from_the_history() {
        Path report = directory.resolve("report");
        Path history = directory.resolve("history");
        int attempts = new Attempts(results).all().size();

        List<String> lines = new Closing(new ClosingRequest(List.of(results), report, Optional.empty(), history)).close();

        assertThat(lines).contains("%d scenarios until the run was stopped: %d passed, 0 failed, 0 broken, 0 flaky, 0 skipped".formatted(attempts, attempts))
                .anySatisfy(line -> assertThat(line).startsWith("The run itself went wrong, outside every scenario: Its process ended before the run did"));
        assertThat(report.resolve("run.html")).content().contains("Its process ended before the run did", "200 of 200 scenarios run, stopped before the end.");
        assertThat(history).doesNotExist();
    }

    private List<Path> results() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(file -> file.toString().endsWith("-result.json")).toList();
        }
    }

    private static boolean isWhole(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).isJsonObject();
        } catch (IOException | RuntimeException cutOff) {
            return false;
        }
    }
}

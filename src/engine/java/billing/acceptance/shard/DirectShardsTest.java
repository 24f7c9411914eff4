package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import billing.sandbox.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All features in direct mode: five shards at once, and one of them twice, against one sandbox in a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DirectShardsTest {

    private static final int SHARDS = 5;
    private static final String TOKEN = "a-token-of-the-shards";
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final List<ShardRun> shards = new ArrayList<>();
    private final List<ShardRun> all = new ArrayList<>();
    private Path directory;
    private String metrics;

    @BeforeAll
    void run(@TempDir Path everything) throws IOException, InterruptedException {
        directory = everything.toRealPath();
        Files.createDirectory(directory.resolve("shards"));
        try (RunningProcess sandbox = new RunningProcess(Map.of("BILLING_TOKEN", TOKEN), "--port=0", "--log=off")) {
            String address = sandbox.address();
            IntStream.rangeClosed(1, SHARDS).forEach(number -> shards.add(start(number, "shards/" + number, address)));
            all.addAll(shards);
            all.add(start(1, "twin", address));
            for (ShardRun shard : all) {
                assertThat(shard.exitCode()).as(shard.said()).isZero();
            }
            metrics = metrics(address);
        }
    }

    @AfterAll
    void end() {
        all.forEach(ShardRun::close);
    }

    @Test
    void together_they_ran_every_scenario_that_needs_no_control_of_the_sandbox_once() {
        Merge merge = Merge.of(new MergeRequest(directory.resolve("shards"), directory.resolve("report"), Optional.empty(), directory.resolve("history")));
        Manifest first = manifest(shards.get(0));

        assertThat(merge.code()).isZero();
        assertThat(merge.lines()).first().isEqualTo("5 shards ran %d scenarios, each once.".formatted(first.selected().size()));
        assertThat(first.facts()).containsEntry("Mode", "direct");
        assertThat(first.selected()).hasSizeBetween(1, first.discovered() - 1);
    }

    @Test
    void two_that_run_the_same_scenarios_at_the_same_time_in_different_orders_do_not_disturb_each_other() {
        Manifest one = manifest(all.get(0));
        Manifest twin = manifest(all.get(SHARDS));

        assertThat(twin.planned()).isNotEmpty().isEqualTo(one.planned());
        assertThat(twin.facts().get("Seed")).isNotEqualTo(one.facts().get("Seed"));
        assertThat(twin.start()).isLessThan(one.end().orElseThrow());
        assertThat(Stream.of(one, twin).flatMap(manifest -> manifest.run().stream())).extracting(Manifest.Ran::status).containsOnly("SUCCESSFUL");
    }

    @Test
    void the_sandbox_answered_all_of_them_and_was_never_at_fault() {
        assertThat(metrics).contains("billing_sandbox_requests_total{").doesNotContain("status=\"5");
    }

    private ShardRun start(int number, String results, String address) {
        Map<String, String> environment = Map.of("BILLING_TOKEN", TOKEN, "BILLING_ENVIRONMENT", "standalone", "BILLING_URL", address);
        List<String> properties = List.of("-Dshard=%d/%d".formatted(number, SHARDS), "-Dcucumber.execution.order.random.seed=" + all.size());
        return new ShardRun(new ShardRun.Given(PROJECT, directory.resolve(results).toString(), environment, properties));
    }

    private static Manifest manifest(ShardRun run) {
        return Manifest.in(run.results()).orElseThrow();
    }

    private static String metrics(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address).resolve("/sandbox/metrics")).header("Authorization", "Bearer " + TOKEN).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}

package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import billing.report.history.HistoryFolder;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A night of three pods in processes of their own, in which one scenario is wrong and one is right only at its second attempt: two shards, and their merge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JobPodTest {

    private static final int SHARDS = 2;
    private static final String FEATURE = """
            Feature: Trial
              Scenario: Wrong
                Given a customer in Korea billed for 2026-01
                When the bill is calculated
                Then the payment is PAID
              Scenario: Flaky
                Then all is right at the second attempt of a run
              Scenario Outline: Right <number>
                Given nothing to be done
                Examples:
                  | number |
                  | 1      |
                  | 2      |
                  | 3      |
                  | 4      |
            """;

    private final List<ShardRun> pods = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private Path directory;
    private Path night;
    private Path shards;

    @BeforeAll
    void run(@TempDir Path everything) throws IOException, InterruptedException {
        directory = everything.toRealPath();
        Files.writeString(Files.createDirectories(directory.resolve("features")).resolve("trial.feature"), FEATURE);
        night = directory.resolve("night");
        shards = Files.createDirectories(night.resolve("shards"));
        IntStream.rangeClosed(0, SHARDS).forEach(index -> pods.add(pod("pod-" + index, index)));
        for (ShardRun pod : pods) {
            codes.add(pod.exitCode());
        }
    }

    @AfterAll
    void end() {
        pods.forEach(ShardRun::close);
    }

    @Test
    void what_fails_is_tried_again_in_its_own_shard_alone() {
        assertThat(manifests()).flatExtracting(manifest -> tries(manifest, "Wrong")).containsExactly("FAILED", "FAILED");
        assertThat(manifests()).flatExtracting(manifest -> tries(manifest, "Flaky")).containsExactly("FAILED", "SUCCESSFUL");
        assertThat(manifests()).filteredOn(manifest -> !tries(manifest, "Wrong").isEmpty()).hasSize(1);
        assertThat(manifests()).filteredOn(manifest -> !tries(manifest, "Flaky").isEmpty()).hasSize(1);
        assertThat(manifests()).flatExtracting(manifest -> tries(manifest, "Right")).hasSize(4).containsOnly("SUCCESSFUL");
    }

    @Test
    void a_shard_in_which_something_failed_ends_with_1_as_does_the_merge() {
        List<Integer> expected = manifests().stream().map(manifest -> tries(manifest, "").contains("FAILED") ? 1 : 0).collect(Collectors.toList());
        expected.add(1);

        assertThat(codes).as(said()).isEqualTo(expected);
    }

    @Test
    void the_last_pod_says_what_the_night_came_to_and_keeps_it_once() {
        Night kept = new HistoryFolder(directory.resolve("history")).lastOfEach(any -> true).get(0);

        assertThat(pods.get(SHARDS).said()).contains("2 shards ran 6 scenarios, each once.", "4 passed, 1 failed, 0 broken, 1 flaky");
        assertThat(night.resolve("report/run.html")).exists();
        assertThat(kept.order()).isEqualTo(1);
        assertThat(kept.commit()).isEqualTo("1f2e3d4c5b6a");
        assertThat(kept.scenarios()).filteredOn(scenario -> scenario.verdict() != Verdict.PASSED).extracting(KeptScenario::verdict)
                .containsExactlyInAnyOrder(Verdict.FAILED, Verdict.FLAKY);
    }

    @Test
    void a_shard_that_failed_and_was_run_again_is_not_forgotten(@TempDir Path copy) throws IOException {
        String wrong = "pod-" + IntStream.range(0, SHARDS).filter(index -> codes.get(index) == 1).findFirst().orElseThrow();
        Path again = Tampered.copy(shards, copy.resolve("shards")).shards().resolve("again");
        Tampered.copy(shards.resolve(wrong), again);
        new Tampered(copy.resolve("shards")).with("again", "\"end\":\"20", "\"end\":\"21");

        List<String> lines = merge(copy.resolve("shards"), copy).lines();

        assertThat(lines).first().asString().startsWith("Not counted: shard ").contains(wrong).matches(".*, and [12] of its scenarios did not pass at once\\.");
    }

    @Test
    void the_copies_that_a_killed_merge_leaves_are_no_shards_to_the_next() throws IOException, InterruptedException {
        Tampered.copy(shards.resolve("pod-0"), night.resolve("lean-results"));

        try (ShardRun next = pod("merge-again", SHARDS)) {
            assertThat(next.exitCode()).isEqualTo(1);
            assertThat(next.said()).contains("2 shards ran 6 scenarios, each once.").doesNotContain("Not counted");
        }
    }

    @Test
    void the_index_behind_the_last_shard_merges() {
        assertThat(JobPod.isLast(Map.of("SHARD_TOTAL", "5", "JOB_COMPLETION_INDEX", "5"))).isTrue();
        assertThat(JobPod.isLast(Map.of("SHARD_TOTAL", "5", "JOB_COMPLETION_INDEX", "4"))).isFalse();
        assertThat(JobPod.isLast(Map.of("JOB_COMPLETION_INDEX", "5"))).isFalse();
    }

    @Test
    void the_wait_for_a_shard_that_never_ends_is_over_some_time() {
        JobPod.await(shards, SHARDS, Duration.ofHours(1));
        JobPod.await(shards, SHARDS + 1, Duration.ofMillis(1));

        assertThat(merge(shards.resolve("pod-0"), directory).lines()).last().asString().isEqualTo("Shard 2/2 is missing: it has left nothing. Run it again.");
    }

    private static Merge merge(Path shards, Path to) {
        return Merge.of(new MergeRequest(shards, to.resolve("another-report"), Optional.empty(), to.resolve("another-history")));
    }

    private ShardRun pod(String name, int index) {
        Map<String, String> variables = Map.of("JOB_COMPLETION_INDEX", String.valueOf(index), "SHARD_TOTAL", String.valueOf(SHARDS),
                "SUITE_COMMIT", "1f2e3d4c5b6a", "SUITE_HISTORY", directory.resolve("history").toString());
        List<String> properties = List.of("-Dsuite.run.profile=nightly", "-Dcucumber.glue=billing.acceptance.steps,billing.acceptance.run.trial");
        return new ShardRun(new ShardRun.Given(directory, "night/shards/" + name, variables, properties, List.of(JobPod.class.getName(), night.toString())));
    }

    private List<Manifest> manifests() {
        return IntStream.range(0, SHARDS).mapToObj(index -> Manifest.in(shards.resolve("pod-" + index)).orElseThrow()).toList();
    }

    private static List<String> tries(Manifest manifest, String title) {
        return manifest.run().stream().filter(ran -> ran.identity().contains(title)).map(Manifest.Ran::status).toList();
    }

    private String said() {
        return pods.stream().map(ShardRun::said).collect(Collectors.joining("\n"));
    }
}

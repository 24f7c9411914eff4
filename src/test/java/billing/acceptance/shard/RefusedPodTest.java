package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose pods, in processes of their own, cannot run: one of a feature that is empty, one of a setting that the report cannot follow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RefusedPodTest {

    private static final String SHARD = "0";
    private static final String MERGE = "2";
    private static final String REFUSED_SETTING = "the report: suite.evidence is \"all\"; allowed: of how many scenarios at most the report shows everything, such as 2000";

    private final List<ShardRun> pods = new ArrayList<>();
    private Path directory;
    private ShardRun shard;
    private ShardRun merge;
    private ShardRun shardOfSetting;
    private ShardRun mergeOfSetting;

    @BeforeAll
    void run(@TempDir Path everything) throws IOException {
        directory = everything.toRealPath();
        Files.writeString(Files.createDirectories(directory.resolve("features")).resolve("trial.feature"), "Feature: Trial\n  Scenario: Empty\n");
        shard = pod("night", SHARD);
        merge = pod("night", MERGE);
        shardOfSetting = pod("another-night", SHARD, "-Dsuite.evidence=all");
        mergeOfSetting = pod("another-night", MERGE, "-Dsuite.evidence=all");
    }

    @AfterAll
    void end() {
        pods.forEach(ShardRun::close);
    }

    @Test
    void the_merge_waits_for_no_shard_that_was_refused_and_says_which_and_why() throws InterruptedException {
        assertThat(shard.exitCode()).as(shard.said()).isEqualTo(2);
        assertThat(merge.exitCode()).as(merge.said()).isEqualTo(2);
        assertThat(merge.said()).isEqualToNormalizingNewlines("""
                The shards are not a complete run, and no report is made of them.
                The check before the run refused shard 1/2 in %s, and nothing ran there. Mend this, then run it again:
                    1 problem in the feature files: nothing to run
                    features/trial.feature:2: the scenario "Empty" has no steps and would be green; write its steps, or delete it
                """.formatted(shard.results()));
    }

    @Test
    void a_setting_that_the_report_cannot_follow_is_refused_by_every_shard_before_it_runs() throws InterruptedException {
        assertThat(shardOfSetting.exitCode()).as(shardOfSetting.said()).isEqualTo(2);
        assertThat(shardOfSetting.said()).contains("1 problem with what the report is to show\n" + REFUSED_SETTING);
    }

    @Test
    void and_by_the_merge_before_it_waits() throws InterruptedException {
        assertThat(mergeOfSetting.exitCode()).as(mergeOfSetting.said()).isEqualTo(2);
        assertThat(mergeOfSetting.said()).isEqualToNormalizingNewlines(REFUSED_SETTING + "\n");
    }

    private ShardRun pod(String night, String index, String... properties) throws IOException {
        Path shared = directory.resolve(night);
        Files.createDirectories(shared.resolve("shards"));
        Map<String, String> variables = Map.of("JOB_COMPLETION_INDEX", index, "SHARD_TOTAL", "2");
        ShardRun pod = new ShardRun(new ShardRun.Given(directory, "%s/shards/pod-%s".formatted(night, index), variables, List.of(properties),
                List.of(JobPod.class.getName(), shared.toString())));
        pods.add(pod);
        return pod;
    }
}

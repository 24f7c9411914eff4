package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.closing.Closing;
import billing.acceptance.closing.ClosingRequest;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Five shards in processes of their own, one of them killed in the middle and run again; then what happens to their results on the way is tampered with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShardsTest {

    private static final int SHARDS = 5;
    private static final int QUICK = 12;
    private static final int SLOW = 4;
    private static final String QUICK_ONE = """
              Scenario: Quick %d
                Given a customer in Korea billed for 2026-01
                When the bill is calculated
                Then the total is 0 KRW
            """;
    private static final String SLOW_ONE = """
              @serial @sandbox
              Scenario: Slow %d
                Given a customer in Korea billed for 2026-01
                And the billing API answers after 150 ms
                When the bill is calculated
                Then the total is 0 KRW
            """;

    private final List<ShardRun> runs = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private Path directory;
    private Path shards;
    private int killed;

    @BeforeAll
    void run(@TempDir Path everything) throws IOException, InterruptedException {
        directory = everything.toRealPath();
        Path features = Files.createDirectories(directory.resolve("features/trial"));
        Files.writeString(features.resolve("trial.feature"), "Feature: Trial\n" + scenarios(QUICK, QUICK_ONE) + scenarios(SLOW, SLOW_ONE));
        shards = Files.createDirectory(directory.resolve("shards"));
        IntStream.range(0, SHARDS).forEach(index -> runs.add(start(index, "first")));
        killed = killTheSlowOne();
        runs.set(killed, start(killed, "again"));
        for (ShardRun run : runs) {
            codes.add(run.exitCode());
        }
    }

    @AfterAll
    void end() {
        runs.forEach(ShardRun::close);
    }

    @Test
    void the_killed_shard_was_in_the_middle() {
        Manifest partial = Manifest.in(shards.resolve(killed + "-first")).orElseThrow();

        assertThat(partial.end()).isEmpty();
        assertThat(partial.planned()).filteredOn(identity -> identity.contains("Slow")).hasSize(SLOW);
        assertThat(shards.resolve(killed + "-first").resolve("attempts.jsonl")).isNotEmptyFile();
    }

    @Test
    void merged_they_are_one_complete_run_in_which_the_killed_shard_counts_once() {
        Merge merge = merge(shards);

        assertThat(codes).as(runs.stream().map(ShardRun::said).collect(Collectors.joining("\n"))).containsOnly(0);
        assertThat(merge.lines()).contains("5 shards ran 16 scenarios, each once.")
                .anySatisfy(line -> assertThat(line).endsWith(" and never ended.")
                        .startsWith("Not counted: shard %d/5, %s began ".formatted(killed + 1, shards.resolve(killed + "-first"))))
                .anySatisfy(line -> assertThat(line).contains("16 passed"))
                .noneSatisfy(line -> assertThat(line).contains("-Dshard="));
        assertThat(merge.code()).isZero();
        assertThat(shards.resolve("counted.txt")).content().hasLineCount(SHARDS).contains(killed + "-again").doesNotContain(killed + "-first");
        assertThat(directory.resolve("history")).isDirectoryContaining(file -> file.toString().endsWith(".jsonl"));
    }

    @Test
    void a_shard_that_is_closed_by_itself_is_not_kept_as_a_night(@TempDir Path copy) throws IOException {
        Path alone = tampered(copy).shards().resolve(busy());

        List<String> lines = new Closing(new ClosingRequest(List.of(alone), copy.resolve("report"), Optional.empty(), copy.resolve("history"))).close();

        assertThat(lines).anySatisfy(line -> assertThat(line).contains(" passed, 0 failed"));
        assertThat(copy.resolve("history")).doesNotExist();
    }

    @Test
    void every_shard_says_which_it_is() {
        assertThat(runs).extracting(ShardRun::said).allSatisfy(said -> assertThat(said).containsPattern("Shard [1-5]/5: (\\d+ of 16 scenarios|none of the 16)"));
    }

    @Test
    void without_the_second_attempt_the_shard_is_missing(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).without(killed + "-again");

        assertThat(merge(tampered.shards()).lines()).last().asString()
                .matches("Shard %d/5 is missing: .*%d-first began .* and never ended\\. Run it again\\.".formatted(killed + 1, killed));
        assertThat(merge(tampered.shards()).code()).isEqualTo(2);
    }

    @Test
    void a_shard_that_left_nothing_is_missing(@TempDir Path copy) throws IOException {
        int lost = (killed + 1) % SHARDS;

        assertThat(problems(tampered(copy).without(lost + "-first"))).containsExactly("Shard %d/5 is missing: it has left nothing. Run it again.".formatted(lost + 1));
    }

    @Test
    void results_without_a_manifest_belong_to_nobody(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).without(busy() + "/shard.json");

        assertThat(problems(tampered)).singleElement().asString().contains(busy(), "holds results of scenarios but no shard.json");
    }

    @Test
    void a_shard_of_another_commit_is_named(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).with(busy(), "\"Commit\":\"unknown\"", "\"Commit\":\"1f2e3d4c5b6a\"");

        assertThat(problems(tampered)).singleElement().asString().startsWith("The shards do not agree on the commit: 1f2e3d4c5b6a in shard ").contains(busy() + "; unknown in shard ");
    }

    @Test
    void a_shard_of_another_selection_is_named(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).with(busy(), "\"Tags\":\"all\"", "\"Tags\":\"@smoke\"");

        assertThat(problems(tampered)).singleElement().asString().startsWith("The shards do not agree on the tags: @smoke in shard ");
    }

    @Test
    void a_shard_of_another_total_is_named(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).with(busy(), "\"total\":5", "\"total\":4");

        assertThat(problems(tampered)).singleElement().asString().startsWith("The shards do not agree on how many they are: 4 in shard ");
    }

    @Test
    void a_shard_of_another_plan_is_named(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).with(busy(), "\"plan\":\"", "\"plan\":\"0");

        assertThat(problems(tampered)).singleElement().asString().startsWith("The shards do not agree on who runs what (were they given the same durations?): plan 0");
    }

    @Test
    void a_scenario_that_ran_in_two_shards_is_named_with_both(@TempDir Path copy) throws IOException {
        String another = runs.get((killed + 1) % SHARDS).results().getFileName().toString();
        Tampered tampered = tampered(copy).with(another, "\"run\":[", "\"run\":[" + ranBy(killed + "-again"));

        assertThat(problems(tampered)).singleElement().asString().startsWith("Ran more than once: features/trial/trial.feature · ").contains(another, killed + "-again");
    }

    @Test
    void a_scenario_that_ran_nowhere_is_named(@TempDir Path copy) throws IOException {
        Tampered tampered = tampered(copy).with(killed + "-again", ranBy(killed + "-again"), "");

        assertThat(problems(tampered)).singleElement().asString().startsWith("Ran nowhere: features/trial/trial.feature · ");
    }

    @Test
    void results_that_got_lost_on_the_way_are_missed(@TempDir Path copy) throws IOException {
        Tampered outcomes = tampered(copy.resolve("outcomes")).without(killed + "-again/attempts.jsonl");
        Tampered results = tampered(copy.resolve("results"));
        results.withoutAll(killed + "-again", "-result.json");

        assertThat(problems(outcomes)).singleElement().asString().contains(killed + "-again holds no outcome of ", "Bring its whole directory");
        assertThat(problems(results)).singleElement().asString().contains(killed + "-again holds no Allure result of ");
    }

    @Test
    void a_directory_in_which_no_shard_ran_is_refused(@TempDir Path empty) {
        assertThat(merge(empty).lines()).last().asString().isEqualTo("No shard has left a shard.json. Name the directory that holds the results of all shards.");
        assertThat(merge(empty).code()).isEqualTo(2);
    }

    private int killTheSlowOne() throws IOException, InterruptedException {
        int slow = Awaitility.await().atMost(Duration.ofMinutes(2)).until(this::slowOne, Optional::isPresent).orElseThrow();
        Path attempts = runs.get(slow).results().resolve("attempts.jsonl");
        Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(() -> Files.exists(attempts) && Files.size(attempts) > 0);
        runs.get(slow).kill();
        runs.get(slow).exitCode();
        return slow;
    }

    private Optional<Integer> slowOne() {
        return IntStream.range(0, SHARDS).boxed().filter(index -> Manifest.in(runs.get(index).results())
                .filter(manifest -> manifest.planned().stream().anyMatch(identity -> identity.contains("Slow"))).isPresent()).findFirst();
    }

    private ShardRun start(int index, String attempt) {
        Map<String, String> variables = Map.of("JOB_COMPLETION_INDEX", String.valueOf(index), "SHARD_TOTAL", String.valueOf(SHARDS));
        return new ShardRun(new ShardRun.Given(directory, "shards/%d-%s".formatted(index, attempt), variables,
                List.of("-Dcucumber.execution.parallel.config.fixed.parallelism=1")));
    }

    /** The directory of a shard that ran something and was not killed. */
    private String busy() {
        return IntStream.range(0, SHARDS).filter(index -> index != killed).mapToObj(index -> runs.get(index).results())
                .filter(results -> !Manifest.in(results).orElseThrow().run().isEmpty()).findFirst().orElseThrow().getFileName().toString();
    }

    /** As the manifest of a shard writes the first scenario that it ran, with the comma behind it. */
    private String ranBy(String results) throws IOException {
        String manifest = Files.readString(shards.resolve(results).resolve(Manifest.FILE));
        int begin = manifest.indexOf("\"run\":[") + "\"run\":[".length();
        return manifest.substring(begin, manifest.indexOf("},", begin) + 2);
    }

    private List<String> problems(Tampered tampered) {
        Merge merge = merge(tampered.shards());
        assertThat(merge.code()).isEqualTo(2);
        List<String> lines = merge.lines();
        return lines.subList(lines.indexOf("The shards are not a complete run, and no report is made of them.") + 1, lines.size());
    }

    private Tampered tampered(Path copy) throws IOException {
        return Tampered.copy(shards, copy);
    }

    private Merge merge(Path results) {
        return Merge.of(new MergeRequest(results, directory.resolve("report"), Optional.empty(), directory.resolve("history")));
    }

    private static String scenarios(int number, String scenario) {
        return IntStream.rangeClosed(1, number).mapToObj(scenario::formatted).collect(Collectors.joining());
    }
}

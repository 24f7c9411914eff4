package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunStoryTest {

    @TempDir
    Path results;

    @Test
    void it_is_read_as_it_was_written_and_its_facts_keep_their_order() {
        RunStory begun = RunStory.begun(new Properties(), new RunSettings("alpha", "kr", "direct", "2026-01"));

        begun.writeTo(results);

        assertThat(RunStory.in(results)).contains(begun);
        assertThat(RunStory.in(results).orElseThrow().facts().keySet()).startsWith("Environment", "Member", "Mode");
    }

    @Test
    void a_run_belongs_with_runs_of_the_same_selection() {
        var run = new Properties();
        run.setProperty(RunProperties.PROFILE, "nightly");
        run.setProperty(RunProperties.FEATURES, "features/credit");
        var settings = new RunSettings("local", "all", "mock", "2026-01");

        assertThat(RunStory.begun(run, settings).series()).hasToString(
                "Series[environment=local, mode=mock, member=all, profile=nightly, features=features/credit, tags=all]");
        assertThat(RunStory.begun(new Properties(), settings).series().profile()).isEqualTo("verify");
    }

    @Test
    void the_parts_of_a_run_are_one_from_the_first_start_to_the_last_end() {
        RunStory whole = RunStory.ofAll(List.of(part("b", 10, Optional.of(50)), part("a", 0, Optional.of(40))));

        assertThat(whole.id()).isEqualTo("a+b");
        assertThat(whole.start()).isEqualTo(Scenes.START);
        assertThat(whole.took()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void a_run_of_which_a_part_has_no_end_has_none() {
        RunStory whole = RunStory.ofAll(List.of(part("a", 0, Optional.of(40)), part("b", 10, Optional.empty())));

        assertThat(whole.end()).isEmpty();
        assertThat(whole.problem()).hasValueSatisfying(problem -> assertThat(problem).startsWith("Its process ended before the run did"));
        assertThat(whole.isNight()).isFalse();
    }

    @Test
    void a_run_that_is_one_part_is_that_part() {
        RunStory part = part("a", 0, Optional.of(40));

        assertThat(RunStory.ofAll(List.of(part))).isEqualTo(part);
    }

    @Test
    void shards_together_are_repeated_whole_and_name_the_seed_of_each() {
        RunStory whole = RunStory.ofAll(List.of(shard("1/2", 17), shard("2/2", 18)));

        assertThat(whole.command()).isEqualTo("mvn verify -Pnightly -Dcucumber.filter.tags=\"@a or @b\"");
        assertThat(whole.facts()).containsEntry("Shard", "1/2, 2/2").containsEntry("Seed", "17, 18");
        assertThat(whole.isShard()).isFalse();
    }

    @Test
    void one_shard_alone_is_repeated_as_that_shard() {
        RunStory alone = RunStory.ofAll(List.of(shard("1/2", 17)));

        assertThat(alone).isEqualTo(shard("1/2", 17));
        assertThat(alone.isShard()).isTrue();
    }

    private static RunStory shard(String shard, int seed) {
        RunStory story = Scenes.story(shard);
        String command = "mvn verify -Pnightly -Dcucumber.execution.order.random.seed=%d -Dcucumber.filter.tags=\"@a or @b\" -Dshard=%s -Dshard.durations=\"a file\""
                .formatted(seed, shard);
        return new RunStory(shard, story.start(), story.end(), story.series(), story.selection(), Map.of("Shard", shard, "Seed", String.valueOf(seed)), command,
                Optional.empty());
    }

    private static RunStory part(String id, int start, Optional<Integer> end) {
        RunStory story = Scenes.story(id);
        Optional<Instant> ended = end.map(Scenes.START::plusSeconds);
        return new RunStory(id, Scenes.START.plusSeconds(start), ended, story.series(), story.selection(), story.facts(), story.command(), Optional.empty());
    }
}

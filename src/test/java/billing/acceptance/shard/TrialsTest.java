package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attempts that were refused before they ran anything; {@link ShardsTest} tries those that ran. */
final class TrialsTest {

    private static final int SHARDS = 2;
    private static final List<String> WHY = List.of("1 problem in the feature files: they cannot be read\nfeatures/a.feature:3: what is this?");

    @TempDir
    Path directory;

    @Test
    void shards_that_were_refused_are_named_with_why_which_is_said_once() {
        refuse("one", 1);
        refuse("two", 2);

        assertThat(new Completeness(Trials.below(directory)).problems()).containsExactly("""
                The check before the run refused shard 1/2 in %s, shard 2/2 in %s, and nothing ran there. Mend this, then run it again:
                    1 problem in the feature files: they cannot be read
                    features/a.feature:3: what is this?""".formatted(directory.resolve("one"), directory.resolve("two")));
    }

    @Test
    void a_refused_shard_that_was_run_again_is_no_trouble_and_another_still_is() {
        refuse("one", 1);
        refuse("two", 2);
        end(1);

        assertThat(Trials.below(directory).refusals().values()).containsExactly(List.of("shard 2/2 in " + directory.resolve("two")));
    }

    @Test
    void a_shard_that_nobody_knows_is_trouble_until_all_that_there_are_count() {
        new Refusal(Optional.empty(), WHY).write(directory.resolve("unknown"));
        end(1);

        assertThat(Trials.below(directory).refusals().values()).containsExactly(List.of("a shard in " + directory.resolve("unknown")));

        end(2);

        assertThat(Trials.below(directory).refusals()).isEmpty();
    }

    private void refuse(String name, int number) {
        new Refusal(Optional.of(new Shard(number, SHARDS)), WHY).write(directory.resolve(name));
    }

    private void end(int number) {
        String time = "2026-01-31T01:00:00Z";
        new Manifest(new Shard(number, SHARDS), "process 1", time, Optional.of(time), Map.of(), 0, List.of(), "plan", List.of(), List.of())
                .write(directory.resolve("ended-" + number));
    }
}

package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShardSettingsTest {

    @Test
    void a_run_that_nobody_splits_is_whole() {
        assertThat(settings("").shard()).isEqualTo(Shard.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"1/1, 1, 1", "1/5, 1, 5", "5/5, 5, 5", "' 2/5 ', 2, 5", "10000/10000, 10000, 10000"})
    void a_shard_is_written_as_which_of_how_many(String written, int number, int total) {
        assertThat(written(written, "").shard()).isEqualTo(new Shard(number, total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0/5", "6/5", "2", "2/", "/5", "2/0", "2/10001", "-1/5", "2 / 5", "2of5", "1/99999999999"})
    void anything_else_is_refused_with_what_is_allowed(String written) {
        assertThatThrownBy(() -> written(written, "").shard())
                .hasMessage("shard: is \"%s\"; allowed: which of how many, such as 2/5, from 1/1 to 10000/10000".formatted(written));
    }

    @ParameterizedTest
    @CsvSource({
        "TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=5, 1", "TEST_SHARD_INDEX=4 TEST_TOTAL_SHARDS=5, 5",
        "JOB_COMPLETION_INDEX=0 SHARD_TOTAL=5, 1", "JOB_COMPLETION_INDEX=4 SHARD_TOTAL=5, 5",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=5, 1", "CI_NODE_INDEX=5 CI_NODE_TOTAL=5, 5",
        "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=5, 1", "CIRCLE_NODE_INDEX=4 CIRCLE_NODE_TOTAL=5, 5",
        "BUILDKITE_PARALLEL_JOB=0 BUILDKITE_PARALLEL_JOB_COUNT=5, 1", "BUILDKITE_PARALLEL_JOB=4 BUILDKITE_PARALLEL_JOB_COUNT=5, 5"
    })
    void each_engine_counts_from_where_it_counts(String variables, int number) {
        assertThat(settings(variables).shard()).isEqualTo(new Shard(number, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TEST_SHARD_INDEX=5 TEST_TOTAL_SHARDS=5 | TEST_SHARD_INDEX: is \"5\"; allowed: a whole number from 0 to 4",
        "TEST_SHARD_INDEX=-1 TEST_TOTAL_SHARDS=5 | TEST_SHARD_INDEX: is \"-1\"; allowed: a whole number from 0 to 4",
        "CI_NODE_INDEX=0 CI_NODE_TOTAL=5 | CI_NODE_INDEX: is \"0\"; allowed: a whole number from 1 to 5",
        "CI_NODE_INDEX=6 CI_NODE_TOTAL=5 | CI_NODE_INDEX: is \"6\"; allowed: a whole number from 1 to 5",
        "CIRCLE_NODE_INDEX=one CIRCLE_NODE_TOTAL=5 | CIRCLE_NODE_INDEX: is \"one\"; allowed: a whole number from 0 to 4",
        "BUILDKITE_PARALLEL_JOB=0 BUILDKITE_PARALLEL_JOB_COUNT=0 | BUILDKITE_PARALLEL_JOB_COUNT: is \"0\"; allowed: a whole number from 1 to 10000",
        "JOB_COMPLETION_INDEX=0 SHARD_TOTAL=10001 | SHARD_TOTAL: is \"10001\"; allowed: a whole number from 1 to 10000",
        "CI_NODE_INDEX=2 CI_NODE_TOTAL=1 | CI_NODE_INDEX: is \"2\"; allowed: a whole number from 1 to 1"
    })
    void a_number_out_of_range_is_refused_with_the_range(String variables, String message) {
        assertThatThrownBy(() -> settings(variables).shard()).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "JOB_COMPLETION_INDEX=0 | JOB_COMPLETION_INDEX: is 0, but SHARD_TOTAL is not set; set it to the number of all shards",
        "CI_NODE_INDEX=2 | CI_NODE_INDEX: is 2, but CI_NODE_TOTAL is not set; set it to the number of all shards",
        "CI_NODE_TOTAL=2 | CI_NODE_TOTAL: is 2, but CI_NODE_INDEX is not set; set it to a number from 1 to 2",
        "TEST_TOTAL_SHARDS=5 | TEST_TOTAL_SHARDS: is 5, but TEST_SHARD_INDEX is not set; set it to a number from 0 to 4"
    })
    void half_of_a_setting_is_refused_with_the_other_half(String variables, String message) {
        assertThatThrownBy(() -> settings(variables).shard()).hasMessage(message);
    }

    @Test
    void those_who_disagree_are_all_named() {
        assertThatThrownBy(() -> written("2/5", "CI_NODE_INDEX=3 CI_NODE_TOTAL=5").shard())
                .hasMessage("shard: is given in different ways: 2/5 by -Dshard=2/5, 3/5 by CI_NODE_INDEX=3 CI_NODE_TOTAL=5; leave all but one unset");
        assertThatThrownBy(() -> settings("CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4 TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=5").shard())
                .hasMessageContaining("2/5 by TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=5, 2/4 by CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4");
        assertThatThrownBy(() -> written("1/1", "CI_NODE_INDEX=3 CI_NODE_TOTAL=5").shard()).isInstanceOf(ShardRefused.class);
    }

    @Test
    void those_who_agree_are_believed() {
        assertThat(written("2/5", "CI_NODE_INDEX=2 CI_NODE_TOTAL=5 TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=5").shard()).isEqualTo(new Shard(2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI_NODE_TOTAL=1", "CI_NODE_INDEX=1 CI_NODE_TOTAL=1", "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1", "JOB_COMPLETION_INDEX= CI_NODE_TOTAL="})
    void an_engine_that_splits_nothing_contradicts_nobody(String variables) {
        assertThat(settings(variables).shard()).isEqualTo(Shard.WHOLE);
        assertThat(written("2/5", variables).shard()).isEqualTo(new Shard(2, 5));
    }

    private static ShardSettings settings(String variables) {
        return new ShardSettings(Optional.empty(), environment(variables));
    }

    private static ShardSettings written(String property, String variables) {
        return new ShardSettings(Optional.of(property), environment(variables));
    }

    /** {@code NAME=value NAME=value}. */
    private static Map<String, String> environment(String variables) {
        return Arrays.stream(variables.split(" ")).filter(variable -> !variable.isEmpty()).map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }
}

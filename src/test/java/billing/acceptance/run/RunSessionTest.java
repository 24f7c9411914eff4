package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RunSessionTest {

    @Test
    void what_is_left_open_is_settled() {
        Properties run = settled(Map.of());

        assertThat(run.getProperty(RunProperties.SEED)).matches("\\d{1,6}");
        assertThat(run.getProperty(RunProperties.PARALLELISM)).isEqualTo(Workers.of(new Properties()).written());
        assertThat(run).doesNotContainKey(RunProperties.TAGS);
        assertThat(run.getProperty(RunProperties.REPEAT)).isEqualTo("mvn verify -D" + RunProperties.SEED + "=" + run.getProperty(RunProperties.SEED));
    }

    @Test
    void what_is_given_stays() {
        Properties run = settled(Map.of(RunProperties.SEED, "7", RunProperties.PARALLELISM, "3"));

        assertThat(run.getProperty(RunProperties.SEED)).isEqualTo("7");
        assertThat(run.getProperty(RunProperties.PARALLELISM)).isEqualTo("3");
        assertThat(run.getProperty(RunProperties.MAX_POOL_SIZE)).isEqualTo("259");
    }

    @Test
    void the_tags_of_the_profile_hold_unless_others_are_given() {
        assertThat(settled(Map.of(RunProperties.PROFILE_TAGS, "@smoke")).getProperty(RunProperties.TAGS)).isEqualTo("@smoke");
        assertThat(settled(Map.of(RunProperties.PROFILE_TAGS, "@smoke", RunProperties.TAGS, "@credit")).getProperty(RunProperties.TAGS))
                .isEqualTo("@credit");
    }

    @Test
    void a_second_session_of_the_same_process_keeps_the_seed_and_the_command() {
        Properties run = settled(Map.of());
        var before = Map.copyOf(run);

        RunSession.settle(run);

        assertThat(run).containsExactlyInAnyOrderEntriesOf(before);
    }

    private static Properties settled(Map<String, String> given) {
        var run = new Properties();
        run.putAll(given);
        RunSession.settle(run);
        return run;
    }
}

package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RepeatCommandTest {

    @Test
    void the_profile_and_the_seed_are_in_it() {
        assertThat(command(Map.of("suite.run.profile", "smoke", "suite.run.tags", "@smoke")))
                .isEqualTo("mvn verify -Psmoke -Dcucumber.execution.order.random.seed=7");
    }

    @Test
    void what_was_given_is_in_it_quoted_where_a_shell_would_split_it() {
        assertThat(command(Map.of("cucumber.filter.tags", "@credit and @smoke", "cucumber.features", "features/정산/x.feature:12")))
                .isEqualTo("mvn verify -Dcucumber.execution.order.random.seed=7 -Dcucumber.features=features/정산/x.feature:12"
                        + " -Dcucumber.filter.tags=\"@credit and @smoke\"");
    }

    @Test
    void secrets_other_properties_and_what_the_build_sets_are_not() {
        assertThat(command(Map.of("billing.token", "s3cret", "user.home", "/home/ann", "suite.run.version", "1")))
                .isEqualTo("mvn verify -Dcucumber.execution.order.random.seed=7");
    }

    @Test
    void the_shard_that_an_engine_asked_for_is_in_it_and_one_that_was_given_is_there_once() {
        assertThat(repeated("mvn verify -Pnightly", "2/3")).isEqualTo("mvn verify -Pnightly -Dshard=2/3");
        assertThat(repeated("mvn verify -Pnightly -Dshard=2/3", "2/3")).isEqualTo("mvn verify -Pnightly -Dshard=2/3");
    }

    private static String repeated(String settled, String shard) {
        var run = new Properties();
        run.putAll(Map.of(RunProperties.REPEAT, settled, RunProperties.SHARD, shard));
        return RepeatCommand.ofRun(run);
    }

    @Test
    void one_scenario_runs_alone_without_the_unit_tests() {
        var run = new Properties();
        run.putAll(Map.of("billing.environment", "alpha", "billing.token", "s3cret", "cucumber.filter.tags", "@credit"));

        assertThat(RepeatCommand.ofScenario(run, "features/credit/expiry.feature:12"))
                .isEqualTo("mvn verify -Pnightly -Dbilling.environment=alpha -Dcucumber.features=features/credit/expiry.feature:12");
    }

    private static String command(Map<String, String> given) {
        var run = new Properties();
        run.putAll(given);
        return RepeatCommand.of(run, "7");
    }
}

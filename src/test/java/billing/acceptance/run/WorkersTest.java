package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.Problem;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @Test
    void by_default_there_are_two_for_each_core() {
        assertThat(Workers.of(new Properties()).written()).isEqualTo(String.valueOf(2 * Runtime.getRuntime().availableProcessors()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "256"})
    void a_number_of_workers_is_what_it_says(String written) {
        assertThat(asked(written)).isEqualTo(new Workers(written));
        assertThat(asked(written).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "1000", "many", "1.5", "", " 2"})
    void anything_else_is_refused_with_the_property_and_what_is_allowed(String written) {
        assertThat(asked(written).problem().map(Problem::toString)).contains("system property -Dcucumber.execution.parallel.config.fixed.parallelism: \"" + written
                + "\" is no number of workers; allowed: a whole number from 1 to 256");
    }

    private static Workers asked(String written) {
        var run = new Properties();
        run.setProperty(RunProperties.PARALLELISM, written);
        return Workers.of(run);
    }
}

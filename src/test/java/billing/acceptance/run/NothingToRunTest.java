package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class NothingToRunTest {

    private static final String ADVICE = " See -Dcucumber.features and -Dcucumber.filter.tags.";

    @Test
    void a_path_that_does_not_exist_is_named_without_its_lines() {
        assertThat(because("pom.xml:3,no/such.feature:12:14", "not @wip")).isEqualTo("No scenario to run: no/such.feature does not exist." + ADVICE);
    }

    @Test
    void tags_that_no_scenario_has_are_named() {
        assertThat(because("pom.xml", "@nosuch")).isEqualTo("No scenario to run: none in pom.xml has the tags @nosuch." + ADVICE);
    }

    @Test
    void tags_that_cannot_be_read_come_first() {
        assertThat(because("no/such.feature", "@a and and")).contains("\"@a and and\" could not be parsed");
    }

    private static String because(String features, String tags) {
        var run = new Properties();
        run.setProperty(RunProperties.FEATURES, features);
        run.setProperty(RunProperties.TAGS, tags);
        return NothingToRun.because(run);
    }
}

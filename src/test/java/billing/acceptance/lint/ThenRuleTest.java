package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThenRuleTest {

    private static final String HEAD = "@credit\nFeature: One\n";

    @TempDir
    private Path directory;

    @Test
    void a_scenario_that_checks_nothing_is_told() {
        assertThat(new Linted(directory).steps("Given today is 2026-01-31", "When the bill is calculated")).containsExactly(
                "3: the scenario \"A title\" checks nothing; write its outcome behind Then");
    }

    @Test
    void an_action_is_no_outcome_whatever_its_keyword() {
        assertThat(new Linted(directory).steps("When the bill is calculated", "Then the customer pays")).containsExactly(
                "3: the scenario \"A title\" checks nothing; write its outcome behind Then");
    }

    @Test
    void a_refusal_is_an_outcome() {
        assertThat(new Linted(directory).steps("When the customer pays", "Then the request is refused with NO_STATEMENT")).isEmpty();
    }

    @Test
    void what_the_background_checks_is_no_outcome_of_the_scenario() {
        assertThat(said("  Background:\n    Given today is 2026-01-31\n    And the total is 0 KRW\n  Scenario: A title\n    When the bill is calculated\n"))
                .containsExactly("6: the scenario \"A title\" checks nothing; write its outcome behind Then");
    }

    @Test
    void every_example_checks_something() {
        String outline = "  Scenario Outline: A title\n    When the bill is calculated\n    Then <outcome>\n    Examples:\n      | why | outcome |\n";
        assertThat(said(outline + "      | a   | the total is 0 KRW |\n")).isEmpty();
        assertThat(said(outline + "      | a   | the total is 0 KRW |\n      | b   | the customer pays |\n")).containsExactly(
                "3: the scenario \"A title\" checks nothing; write its outcome behind Then");
    }

    @Test
    void what_may_be_an_outcome_and_is_misspelt_is_told_once_by_the_run() {
        assertThat(new Linted(directory).steps("When the bill is calculated", "Then the totl is 0 KRW")).isEmpty();
    }

    @Test
    void a_scenario_without_steps_is_told_once_by_the_check_before_the_run() {
        assertThat(said("  Scenario: A title\n")).isEmpty();
    }

    private List<String> said(String rest) {
        return new Linted(directory).file("credit/one.feature", HEAD + rest);
    }
}

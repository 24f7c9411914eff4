package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SizeRulesTest {

    @TempDir
    private Path directory;

    @Test
    void a_file_of_59_lines_is_read_at_a_glance_and_one_of_60_is_not() {
        assertThat(said("Feature: One\n" + "  Prose.\n".repeat(55) + "  Scenario: A\n    Then there is no statement\n")).isEmpty();
        assertThat(said("Feature: One\n" + "  Prose.\n".repeat(56) + "  Scenario: A\n    Then there is no statement\n")).containsExactly(
                "60: the file has 60 lines, at most 59 are read at a glance; move a rule to a file of its own");
    }

    @Test
    void five_scenarios_show_a_rule_and_six_show_another() {
        String scenario = "    Scenario: Number #\n      Then there is no statement\n";
        assertThat(said("Feature: One\n  Rule: Credits\n" + all(5, scenario))).isEmpty();
        assertThat(said("Feature: One\n  Rule: Credits\n" + all(6, scenario))).containsExactly(
                "3: the rule \"Credits\" has 6 scenarios, at most 5 show one rule; write the rule that the others show as a Rule: of its own");
    }

    @Test
    void a_background_of_four_steps_is_kept_in_mind_and_one_of_five_is_not() {
        String end = "  Scenario: A\n    Then there is no statement\n";
        assertThat(said("Feature: One\n  Background:\n" + all(4, "    Given # HOURS of compute.c2.c8m8\n") + end)).isEmpty();
        assertThat(said("Feature: One\n  Background:\n" + all(5, "    Given # HOURS of compute.c2.c8m8\n") + end)).containsExactly(
                "3: the background has 5 steps, at most 4 are kept in mind; move what one scenario needs into that scenario");
    }

    @Test
    void a_scenario_of_twelve_steps_tells_one_story_and_one_of_thirteen_two() {
        String title = "Feature: One\n  Scenario: A\n    Then there is no statement\n";
        assertThat(said(title + all(11, "    And # HOURS of compute.c2.c8m8\n"))).isEmpty();
        assertThat(said(title + all(12, "    And # HOURS of compute.c2.c8m8\n"))).containsExactly(
                "3: the scenario \"A\" has 13 steps, three to five are best and 12 the most; write its second outcome as a scenario of its own");
    }

    private List<String> said(String text) {
        return new Linted(directory).file("credit/one.feature", "@credit\n" + text);
    }

    private static String all(int times, String line) {
        return Linted.times(times, line).reduce("", String::concat);
    }
}

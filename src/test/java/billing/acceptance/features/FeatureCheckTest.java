package billing.acceptance.features;

import static billing.acceptance.features.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureCheckTest {

    @TempDir
    private Path directory;

    @Test
    void nothing_is_wrong_with_a_good_file() {
        FeatureCheck check = check("""
                @credit
                Feature: Credits
                  Prose.

                  Background:
                    Given a customer in Korea

                  Rule: A credit is used before tax
                    Scenario Outline: A credit of <credit> lowers the total
                      Given a free credit of <credit>
                      When the bill is calculated
                      Then the total is 5 KRW
                      Examples: edges
                        | why     | credit |
                        | nothing | 0 KRW  |
                """);

        assertThat(check.unreadable()).isEmpty();
        assertThat(check.misread()).isEmpty();
        assertThat(check.empty()).isEmpty();
        assertThat(check.outlines()).isEmpty();
        assertThat(check.belowSteps()).isEmpty();
    }

    @Test
    void a_step_without_the_table_that_it_needs_is_told() {
        assertThat(said(check("Feature: Credits\n  Scenario: One\n    Given this usage:\n    When the bill is calculated\n").belowSteps())).containsExactly(
                "3: \"this usage:\" needs a table, and has none; write it below the step, a row on a line: | … | … |");
    }

    @Test
    void a_table_or_a_text_that_a_step_does_not_take_is_told() {
        FeatureCheck check = check("""
                Feature: Credits
                  Background:
                    Given a customer in Korea
                      | a |
                  Scenario: One
                    Given this usage:
                      | a |
                    And something unknown
                      | a |
                    When the bill is calculated
                      \"""
                      remark
                      \"""
                """);

        assertThat(said(check.belowSteps())).containsExactly(
                "3: \"a customer in Korea\" takes no table; delete the one below it, or move it to the step that it belongs to",
                "10: \"the bill is calculated\" takes no text; delete the one below it, or begin its lines with # if they are a remark");
    }

    @Test
    void a_placeholder_that_no_examples_can_fill_is_told() {
        FeatureCheck check = check("""
                Feature: Credits
                  Background:
                    Given a customer in <country>
                  Scenario: One <title>
                    Given this usage:
                      | <volume> |
                """);

        assertThat(said(check.outlines())).containsExactly(
                "3: nothing fills <country>: a background has no examples; write a value in its place, or an outline with a column of that name",
                "6: nothing fills <volume>: the scenario has no examples; write a value in its place, or an outline with a column of that name");
    }

    @Test
    void a_file_without_a_feature_is_told() {
        assertThat(said(check("").empty())).containsExactly(
                "1: the file holds no feature; write \"Feature: <title>\" and its scenarios, or delete the file");
        assertThat(said(check("# only comments\n").empty())).hasSize(1);
    }

    @Test
    void a_feature_without_scenarios_is_told() {
        assertThat(said(check("Feature: Credits\n  Just prose.\n").empty())).containsExactly(
                "1: the feature \"Credits\" has no scenarios; write one, or delete it");
        assertThat(said(check("Feature: Credits\n  Rule: None\n").empty())).hasSize(1);
    }

    @Test
    void a_rule_without_scenarios_is_told() {
        assertThat(said(check("Feature: Credits\n  Rule: None\n  Rule: One\n    Scenario: One\n      Given x\n").empty())).containsExactly(
                "2: the rule \"None\" has no scenarios; write one, or delete it");
    }

    @Test
    void a_scenario_without_steps_is_told_even_below_a_background() {
        assertThat(said(check("Feature: Credits\n  Background:\n    Given x\n  Scenario: One\n").empty())).containsExactly(
                "4: the scenario \"One\" has no steps and would be green; write its steps, or delete it");
    }

    @Test
    void an_outline_without_examples_is_told() {
        assertThat(said(check("Feature: Credits\n  Scenario Outline: One\n    Given <x>\n").outlines())).containsExactly(
                "2: the scenario outline \"One\" has no examples; write Examples: and a table, or call it Scenario:");
    }

    @Test
    void examples_without_rows_are_told() {
        FeatureCheck check = check("""
                Feature: Credits
                  Scenario: One
                    Given <x>
                    Examples:
                    Examples: header only
                      | x |
                """);

        assertThat(said(check.outlines())).containsExactly(
                "4: the examples have no rows, so nothing runs; write a header and at least one row below it, or delete them",
                "5: the examples have no rows, so nothing runs; write a header and at least one row below it, or delete them");
    }

    @Test
    void a_column_that_is_never_used_is_told_unless_it_is_the_first_of_several() {
        FeatureCheck check = check("""
                Feature: Credits
                  Scenario Outline: One
                    Given this usage:
                      | <volume> |
                    Examples:
                      | why | volume | month |
                      | x   | 1      | 2     |
                    Examples:
                      | volume |
                      | 1      |
                """);

        assertThat(said(check.outlines())).containsExactly("6: the column \"month\" is never used; write <month> in the scenario, or delete the column");
    }

    @Test
    void the_only_column_has_to_be_used() {
        FeatureCheck check = check("Feature: Credits\n  Scenario Outline: One\n    Given x\n    Examples:\n      | why |\n      | a |\n");

        assertThat(said(check.outlines())).containsExactly("5: the column \"why\" is never used; write <why> in the scenario, or delete the column");
    }

    @Test
    void a_placeholder_without_a_column_is_told_with_the_nearest() {
        FeatureCheck check = check("""
                Feature: Credits
                  Scenario Outline: One <title>
                    Given a credit of <volme> < 5 and > 4
                      \"""
                      <volume> <text>
                      \"""
                    Examples:
                      | why | volume |
                      | x   | 1      |
                """);

        assertThat(said(check.outlines())).containsExactly(
                "2: <title> has no column in the examples of line 7; columns: why, volume",
                "3: <volme> has no column in the examples of line 7; columns: why, volume; nearest: volume",
                "4: <text> has no column in the examples of line 7; columns: why, volume");
    }

    @Test
    void a_problem_names_its_file_and_line() {
        Path file = new Written(directory).file("credit/rest.feature", "Feature: Rest\n");

        FeatureCheck check = FeatureCheck.of(FeatureFiles.in(file.toString()));

        assertThat(check.empty()).singleElement().hasToString(file + ":1: the feature \"Rest\" has no scenarios; write one, or delete it");
    }

    private FeatureCheck check(String text) {
        return new Written(directory).check(text);
    }
}

package billing.acceptance.features;

import static billing.acceptance.features.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseCheckTest {

    private static final String AFTER_A_STEP = "there may stand: a step (Given, When, Then, And, But), a row of a table (|), a text (\"\"\"), "
            + "Rule:, Scenario:, Examples:, tags (@), a comment (#)";

    @TempDir
    private Path directory;

    @Test
    void a_line_that_cannot_stand_there_is_told_with_what_may_and_the_nearest_keyword() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n    Whenn the bill is calculated\n")).containsExactly(
                "4: \"Whenn the bill is calculated\" cannot stand here; nearest: When; " + AFTER_A_STEP);
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n    Exampels:\n")).containsExactly(
                "4: \"Exampels:\" cannot stand here; nearest: Examples:; " + AFTER_A_STEP);
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n    all is well\n")).containsExactly(
                "4: \"all is well\" cannot stand here; " + AFTER_A_STEP);
    }

    @Test
    void a_step_with_a_tab_behind_its_keyword_is_told_so() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n    And\tall is well\n")).containsExactly(
                "4: \"And\tall is well\" has another blank than a space behind And, perhaps a tab; write a space there");
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n    And\u00a0all is well\n")).containsExactly(
                "4: \"And\u00a0all is well\" has another blank than a space behind And, perhaps a tab; write a space there");
    }

    @Test
    void keywords_are_those_of_the_language_of_the_file() {
        assertThat(unreadable("# language: ko\n기능: x\n  시나리오: y\n    먼저 z\n  시나리요: 둘\n")).containsExactly(
                "5: \"시나리요: 둘\" cannot stand here; nearest: 시나리오:; there may stand: a step (조건, 먼저, 만일, 만약, 그러면, 그리고, 하지만, 단), "
                        + "a row of a table (|), a text (\"\"\"), Rule:, 시나리오:, 예:, tags (@), a comment (#)");
    }

    @Test
    void all_errors_of_a_file_are_told() {
        assertThat(new Written(directory).check("Feature: x\n  Scenario: y\n    Given z\n    one\n  Scenario: b\n    Given z\n    two\n").unreadable())
                .extracting(Problem::line)
                .containsExactly(4L, 7L);
    }

    @Test
    void titles_in_the_wrong_place_are_told_where_they_belong() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n  Background: late\n")).containsExactly(
                "4: \"Background: late\" cannot stand here; a background stands once, before the first scenario of its feature or rule");
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\nFeature: two\n")).containsExactly(
                "4: \"Feature: two\" cannot stand here; a file holds one feature: move this one to a file of its own");
        assertThat(unreadable("Feature: x\n  Background:\n    Given z\n    Examples:\n")).containsExactly(
                "4: \"Examples:\" cannot stand here; examples stand below the steps of a scenario outline");
    }

    @Test
    void a_file_that_begins_without_a_feature_is_told_once() {
        assertThat(unreadable("Scenario: y\n  Given z\n  | a |\n")).containsExactly(
                "1: \"Scenario: y\" stands before any feature; begin the file with \"Feature: <title>\"");
        assertThat(unreadable("Faeture: x\n  Scenario: y\n")).containsExactly(
                "1: \"Faeture: x\" stands before any feature; begin the file with \"Feature: <title>\"; nearest: Feature:");
    }

    @Test
    void a_table_that_cannot_stand_there_is_told_once() {
        assertThat(new Written(directory).check("Feature: x\n  Scenario: y\n    Given z\n      ```\n      ```\n      | a |\n      | b |\n").unreadable())
                .extracting(Problem::line)
                .containsExactly(6L);
    }

    @Test
    void a_row_with_more_or_fewer_cells_is_told_with_the_first_row() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      | a | b |\n      # c\n      | 1 | 2 \\| 3 |\n      | 1 |\n")).containsExactly(
                "7: the row \"| 1 |\" has 1 cell where the first row of its table, line 4, has 2; give every row as many, and write | inside a cell as \\|");
    }

    @Test
    void a_row_that_does_not_end_with_a_bar_is_told_with_the_cell_that_would_be_lost() {
        String told = "the row \"| tax \\| b | 5\" does not end with |, and its last cell, \"5\", is lost; write | at its end";
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      | tax \\| b | 5\n")).containsExactly("4: " + told);
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      | tax | 1 |\n      | tax \\| b | 5\n")).containsExactly("5: " + told);
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      | tax \\| b | 5\n      | tax | 1 |\n")).containsExactly("4: " + told);
    }

    @Test
    void a_remark_behind_the_last_bar_and_a_row_in_a_text_lose_no_cell() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      | a | # why\n    Given z\n      \"\"\"\n      | a | b\n      \"\"\"\n")).isEmpty();
    }

    @Test
    void a_file_in_another_encoding_is_told_once_and_nothing_else() throws IOException {
        Path korean = Files.write(directory.resolve("korean.feature"), "Feature: x\n  기능: 요금\n  Given z\n".getBytes("EUC-KR"));

        assertThat(said(new ParseCheck(FeatureFile.read(korean)).problems())).containsExactly(
                "2: this line has letters that are none in UTF-8, and they are lost; save the file in the encoding UTF-8");
    }

    @Test
    void a_feature_in_a_language_that_is_not_named_is_told_with_its_name() {
        assertThat(unreadable("@credit\n기능: 요금\n  시나리오: 하나\n")).containsExactly(
                "2: \"기능: 요금\" stands before any feature; begin the file with \"Feature: <title>\", or with the language of this one: # language: ko");
    }

    @Test
    void a_tag_with_a_blank_is_told() {
        assertThat(unreadable("@smoke test\nFeature: x\n")).first().isEqualTo(
                "1: \"@smoke test\" has a tag with a blank in it; begin every tag with @ and leave no blank inside: @smoke @credit");
    }

    @Test
    void what_cannot_stand_below_tags_is_told_once() {
        assertThat(unreadable("Feature: x\n  @a\n  Given y\n  Given z\n")).containsExactly(
                "3: \"Given y\" cannot stand below tags; there may stand: Scenario:, Rule: or, in an outline, Examples:");
    }

    @Test
    void tags_at_the_end_are_told() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n  @a\n")).containsExactly(
                "4: the file ends below tags; write Scenario:, Rule: or, in an outline, Examples:, or take the tags away");
        assertThat(unreadable("@a\n")).containsExactly(
                "1: the file ends before its feature; write \"Feature: <title>\" and its scenarios, or delete the file");
    }

    @Test
    void a_language_without_a_feature_is_told() {
        assertThat(unreadable("# language: ko\n# nothing more\n")).containsExactly(
                "2: the file ends before its feature; write \"기능: <title>\" and its scenarios, or delete the file");
    }

    @Test
    void a_text_that_is_never_closed_is_told_where_it_begins() {
        assertThat(unreadable("Feature: x\n  Scenario: y\n    Given z\n      ```\n      hello\n\n")).containsExactly(
                "4: the text that begins here is never closed; end it with a line that holds ``` alone");
    }

    @Test
    void an_unknown_language_is_told_and_nothing_else() {
        assertThat(unreadable("# language: kr\n기능: x\n  시나리오: y\n")).containsExactly(
                "1: \"kr\" is not the code of a language; write one such as en (English), ko (Korean) or ja (Japanese)");
    }

    private List<String> unreadable(String text) {
        return said(new Written(directory).check(text).unreadable());
    }
}

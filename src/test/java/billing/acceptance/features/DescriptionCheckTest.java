package billing.acceptance.features;

import static billing.acceptance.features.Written.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescriptionCheckTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {
        "The standard month of the rulebook: 180,000 + 4,112 = 184,112.",
        "180,000 + 80 + 4,032",
        "Thin lines are rounded down",
        "Than which nothing is cheaper",
        "They pay late",
        "The customer pays later",
        "The total is 1,298,088 KRW",
        "The total is <total>",
        "\"The total is 5 KRW\" is what an invoice says",
        "The bill is calculated again on the last day",
        "There is no tax elsewhere",
        "These lines are in whole won",
        "Whenever a customer pays",
        "What the customer pays",
        "Where a credit ends first, it is used first",
        "Any",
        "Any amount below one won is dropped",
        "An amount below one won is dropped",
        "Add 3 and 4",
        "Ands",
        "Hand in hand",
        "Buy now, pay later",
        "Both credits are used",
        "By then the month is closed",
        "Giving credit",
        "Gives a discount",
        "Give and take",
        "Even a small credit counts",
        "Ten of them",
        "Then, on the last day, the job runs",
        "But, in the end, nothing is for free",
        "Rules: see chapter 4",
        "Role: analyst",
        "Note: amounts are in won",
        "Rule 7 of the rulebook says so",
        "Scenario 3 is the odd one",
        "Feature flags are not billed",
        "Examples are given below",
        "Background music",
        "12:00 in Seoul",
        "Giving a free credit of 5 KRW",
        "- the customer pays",
        "https://example.com/rulebook",
        "ｇiven",
        "Wenn der Monat endet"
    })
    void prose_is_welcome(String prose) {
        assertThat(said(new Written(directory).check(scenario(prose)).misread())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Givven a customer in Korea        | Given a customer in Korea",
        "Gievn a customer                  | Given a customer",
        "Givn a customer                   | Given a customer",
        "Guven a customer                  | Given a customer",
        "givven a customer                 | Given a customer",
        "given a customer in Korea         | Given a customer in Korea",
        "GIVEN a customer                  | Given a customer",
        "given something quite new         | Given something quite new",
        "Given: a customer                 | Given a customer",
        "given: a customer                 | Given a customer",
        "Whenn the bill is calculated      | When the bill is calculated",
        "Wehn the bill is calculated       | When the bill is calculated",
        "Whn the bill is calculated        | When the bill is calculated",
        "wen the bill is calculated        | When the bill is calculated",
        "when the bill is calculatd        | When the bill is calculatd",
        "whem the bill is calculatd        | When the bill is calculatd",
        "Tehn the total is 5 KRW           | Then the total is 5 KRW",
        "The the total is 5 KRW            | Then the total is 5 KRW",
        "Than the total is 5 KRW           | Then the total is 5 KRW",
        "thenn it is paid                  | Then it is paid",
        "Adn the customer pays             | And the customer pays",
        "Andd it ends                      | And it ends",
        "Ad the customer pays              | And the customer pays",
        "amd the customer pays             | And the customer pays",
        "Btu the customer pays             | But the customer pays",
        "Bit the customer pays             | But the customer pays",
        "Gives a customer in Korea         | Given a customer in Korea",
        "Give a customer in <country>      | Given a customer in <country>"
    })
    void a_step_with_a_misspelt_keyword_is_found(String line, String corrected) {
        assertThat(said(new Written(directory).check(scenario(line)).misread()))
                .singleElement()
                .asString()
                .startsWith("3: \"%s\" is read as a description, not as a step; write \"%s\"".formatted(line, corrected))
                .endsWith(", or begin it with another word if it is prose");
    }

    @Test
    void a_misspelt_keyword_before_a_misspelt_step_names_the_nearest_step() {
        assertThat(said(new Written(directory).check(scenario("Givven a custmer in Korea")).misread())).containsExactly(
                "3: \"Givven a custmer in Korea\" is read as a description, not as a step; write \"Given a custmer in Korea\""
                        + " (nearest step: a customer in {country}), or begin it with another word if it is prose");
    }

    @Test
    void a_step_without_a_keyword_is_found() {
        assertThat(said(new Written(directory).check(scenario("the customer pays")).misread())).containsExactly(
                "3: \"the customer pays\" is a step without a keyword, and read as a description; write one before it: Given, When, Then, And, But");
    }

    @Test
    void a_keyword_that_no_plain_blank_follows_is_found() {
        assertThat(said(new Written(directory).check(scenario("Given\u00A0a customer")).misread())).containsExactly(
                "3: \"Given\u00A0a customer\" is read as a description, not as a step; write \"Given a customer\" with one plain blank behind Given");
        assertThat(said(new Written(directory).check(scenario("Given\ta customer")).misread())).hasSize(1);
        assertThat(said(new Written(directory).check(scenario("Givena customer in Korea")).misread())).hasSize(1);
        assertThat(said(new Written(directory).check(scenario("Given")).misread())).containsExactly(
                "3: \"Given\" is a keyword without a step, and read as a description; write the step behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "• ", "1. ", "2) "})
    void a_step_in_a_list_is_found(String bullet) {
        assertThat(said(new Written(directory).check(scenario(bullet + "Given a customer in Korea")).misread())).containsExactly(
                "3: \"" + bullet + "Given a customer in Korea\" is read as a description, not as a step; write \"Given a customer in Korea\"");
    }

    @Test
    void prose_in_a_list_is_welcome() {
        assertThat(said(new Written(directory).check(scenario("- Given time, all is well")).misread())).isEmpty();
    }

    @Test
    void a_step_below_a_feature_a_rule_or_examples_is_found() {
        FeatureCheck check = new Written(directory).check("""
                Feature: Credits
                  When the bil is calculated
                  Rule: They end
                    Given a customer in Korea
                    Scenario Outline: One
                      Given a free credit of <credit>
                      Examples:
                        Then the bill is calculated
                        | why | credit |
                        | a   | 1 KRW  |
                """);

        assertThat(said(check.misread())).containsExactly(
                beginsLikeAStep(2, "When the bil is calculated"),
                beginsLikeAStep(4, "Given a customer in Korea"),
                beginsLikeAStep(8, "Then the bill is calculated"));
    }

    @Test
    void prose_below_a_feature_or_a_rule_may_begin_with_a_keyword() {
        FeatureCheck check = new Written(directory).check("""
                Feature: Credits
                  When the month ends, credits end.
                  Rule: They end
                    But credits are never negative.
                    Given enough credit, nothing is left to pay.
                    Scenario: One
                      Given a customer in Korea
                """);

        assertThat(said(check.misread())).isEmpty();
    }

    @Test
    void a_small_letter_goes_on_with_a_sentence() {
        String text = """
                Feature: Credits
                  Lines are rounded down,
                  and the tax is added,
                  but only then
                  then all is added up.

                  Credits come first,
                  when there are any
                  Scenario: One
                    Given a customer in Korea
                """;

        assertThat(said(new Written(directory).check(text).misread())).isEmpty();
    }

    @Test
    void a_small_letter_begins_no_sentence_and_follows_no_misread_line() {
        assertThat(said(new Written(directory).check(scenario("Lines are rounded down.\nand the tax is added")).misread())).hasSize(1);
        assertThat(said(new Written(directory).check(scenario("Givven a customer\nand a customer too")).misread())).hasSize(2);
        assertThat(said(new Written(directory).check(scenario("Lines are rounded,\nand the customer pays")).misread())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Scenaro: x    | Scenario: x",
        "scenario: x   | Scenario: x",
        "Scenario : x  | Scenario: x",
        "Scenario： x  | Scenario: x",
        "Secnario: x   | Scenario: x",
        "Exampels:     | Examples:",
        "Ruel: x       | Rule: x",
        "Backgroud:    | Background:",
        "Featrue: x    | Feature: x",
        "Senario Outline: x | Scenario Outline: x"
    })
    void a_misspelt_title_is_found(String line, String corrected) {
        assertThat(said(new Written(directory).check(scenario(line)).misread())).containsExactly(
                "3: \"%s\" is read as a description; write \"%s\", or leave the colon out if it is prose".formatted(line, corrected));
    }

    @Test
    void a_title_that_cannot_stand_there_is_found() {
        assertThat(said(new Written(directory).check(scenario("Background: x")).misread())).containsExactly(
                "3: \"Background: x\" cannot stand here, and is read as a description;"
                        + " a background stands once, before the first scenario of its feature or rule");
        assertThat(said(new Written(directory).check(scenario("Feature: x")).misread())).containsExactly(
                "3: \"Feature: x\" cannot stand here, and is read as a description; a file holds one feature: move this one to a file of its own");
    }

    @Test
    void steps_below_a_misspelt_title_are_not_told_as_well() {
        FeatureCheck check = new Written(directory).check("""
                Feature: Credits
                  Bacground:
                    Given a customer in Korea
                    Whenn x
                  Scenario: One
                    Given a customer in Korea
                """);

        assertThat(check.misread()).extracting(Problem::line).containsExactly(2L, 4L);
    }

    @Test
    void lines_are_found_below_comments_and_blank_lines() {
        String lines = "Feature: Credits\n\n  # Givven\n  Prose.\n\n  # more\n  Givven x\n  Scenario: One\n    Given y\n";

        FeatureCheck check = new Written(directory).check(lines.replace("\n", "\r\n"));

        assertThat(check.misread()).extracting(Problem::line).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "그러며 the bill is calculated",
        "만일the bill is calculated",
        "만이 the bill is calculated",
        "만일: x",
        "the bill is calculated",
        "시나리요: 둘"
    })
    void korean_keywords_are_known(String line) {
        assertThat(new Written(directory).check(korean(line)).misread()).extracting(Problem::line).containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"180,000 + 80 = 1,364,192원, 부가가치세 136,419원.", "만일을 위한 요금", "단순한 요금", "예산은 없다", "조건부 할인"})
    void korean_prose_is_welcome(String line) {
        assertThat(said(new Written(directory).check(korean(line)).misread())).isEmpty();
    }

    @Test
    void a_file_with_parse_errors_tells_the_misread_lines_that_caused_them() {
        FeatureCheck check = new Written(directory).check("""
                Feature: Credits
                  Scenaro: One
                    Given this usage:
                      | counter | volume |
                      | a       | 1      |
                  Scenario: Two
                    Given a customer in Korea
                    Whenn x
                """);

        assertThat(check.misread()).extracting(Problem::line).containsExactly(2L);
        assertThat(check.unreadable()).extracting(Problem::line).containsExactly(8L);
    }

    private static String beginsLikeAStep(int line, String text) {
        return "%d: \"%s\" begins like a step where none is run, and is read as a description;".formatted(line, text)
                + " move it below Background: or Scenario:, or begin it with another word if it is prose";
    }

    private static String scenario(String description) {
        return "Feature: Credits\nScenario: One\n%s\nGiven a customer in Korea\n".formatted(description);
    }

    private static String korean(String description) {
        return "# language: ko\n기능: 한국\n시나리오: 하나\n%s\n먼저 a customer in Korea\n".formatted(description);
    }
}

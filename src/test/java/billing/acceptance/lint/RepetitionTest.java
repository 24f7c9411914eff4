package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.Written;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepetitionTest {

    @TempDir
    private Path directory;

    @Test
    void an_outcome_is_said_once_where_nothing_was_done_between() {
        assertThat(said("When the customer pays", "Then the payment is PAID", "And the payment is PAID")).containsExactly(
                "6: \"the payment is PAID\" was said in line 5 already; say it once, and leave this out");
        assertThat(said("When the customer pays", "Then the payment is PAID", "And the customer was charged once")).isEmpty();
    }

    @Test
    void the_total_of_a_table_is_not_said_again() {
        assertThat(said("When the bill is calculated", "Then the statement shows:", "| total | 110,000 KRW |", "And the total is 110,000 KRW")).containsExactly(
                "7: \"the total is 110,000 KRW\" was said in line 5 already; say it once, and leave this out");
    }

    @Test
    void to_do_a_thing_twice_is_no_repetition() {
        assertThat(said("Given a free credit of 5 KRW", "And a free credit of 5 KRW", "When the bill is calculated", "And the bill is calculated", "Then there is no statement")).isEmpty();
    }

    @Test
    void a_title_stands_once_in_all_files() {
        String text = "@credit\nFeature: One\n  Scenario: A\n    Then there is no statement\n";
        Path first = new Written(directory).file("credit/a.feature", text);
        Path second = new Written(directory).file("credit/b.feature", text);
        var broken = new FeatureStyle(StepCatalogue.ofTheSuite()).brokenIn(List.of(FeatureFile.read(first), FeatureFile.read(second)));
        assertThat(broken).extracting(Object::toString).containsExactly(
                second + ":2: another feature, " + first + ":2, has the title \"One\" too; write what is different about this one",
                second + ":3: another scenario, " + first + ":3, has the title \"A\" too; write what is different about this one");
    }

    @Test
    void a_scenario_has_a_title() {
        assertThat(new Linted(directory).file("credit/a.feature", "@credit\nFeature: One\n  Scenario:\n    Then there is no statement\n"))
                .containsExactly("3: the scenario has no title; write its outcome behind the colon");
    }

    @Test
    void a_text_that_two_expressions_match_is_told() {
        StepCatalogue ambiguous = new StepCatalogue(List.of(Ambiguous.class));
        Path file = new Written(directory).file("credit/a.feature", "@credit\nFeature: One\n  Scenario: A\n    When the bill is calculated\n");
        assertThat(Written.said(new FeatureStyle(ambiguous).brokenIn(List.of(FeatureFile.read(file))))).containsExactly(
                "4: \"the bill is calculated\" is two steps: \"the bill is calculated\" and \"the bill is {word}\"; "
                        + "delete or reword one of them in its steps class");
    }

    @Test
    void what_cannot_be_read_is_left_to_the_check() {
        assertThat(new Linted(directory).file("credit/a.feature", "Feature: One\n  Scenario: A\n    Whenn the bill is calculated\n    Then x\n    y\n")).isEmpty();
    }

    private List<String> said(String... steps) {
        return new Linted(directory).steps(steps);
    }

    static final class Ambiguous {

        @When("the bill is calculated")
        void calculated() {}

        @Then("the bill is {word}")
        void word() {}
    }
}

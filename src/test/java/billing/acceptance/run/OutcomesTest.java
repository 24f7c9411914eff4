package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTest {

    private static final String FEATURE = """
            @settlement @owner=team-settlement
            Feature: Credits expire

              What is left at the end is lost.

              @smoke @issue=BILL-12
              Scenario: Passes
                Given nothing to be done

              Rule: The oldest goes first

                Five of six.

                Scenario: Is wrong
                  The sum is 2 + 3.
                  Given nothing to be done
                  Then the total is 5 KRW

                Scenario: Finds nobody
                  When the system is away

                Scenario: Was misspelt
                  Then the totl is 5 KRW

                Scenario: Is not agreed
                  When work is left

                Scenario: Has an empty cell
                  Given these amounts:
                    | amount |
                    | 5 KRW  |
                    # the next one is not known yet

                    |        |

                Scenario Outline: Is tried
                  Then the total is <amount> KRW
                  Examples:
                    | why | amount |
                    | low | 7      |
                    | low | 7      |
            """;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Written written = new Written();

    @TempDir
    Path project;

    @BeforeEach
    void run_the_feature() throws IOException {
        Path file = Files.writeString(Files.createDirectories(project.resolve("features/credit")).resolve("expiry.feature"), FEATURE);
        var results = new ReportedResults(written);
        Function<String, List<String>> nearest = text -> List.of("the total is {int} KRW");
        var options = new RuntimeOptionsBuilder()
                .addGlue(GluePath.parse("billing.acceptance.run.trial"))
                .addFeature(FeatureWithLines.parse(file.toUri().toString()))
                .build();
        Runtime.builder()
                .withRuntimeOptions(options)
                .withAdditionalPlugins(
                        new Outcomes(nearest, (id, took, outcome) -> {
                            outcomes.add(outcome);
                            results.expect(id, outcome);
                        }),
                        new AllureCucumber7Jvm(new AllureLifecycle(results)))
                .build()
                .run();
    }

    @Test
    void every_scenario_and_example_row_has_its_verdict() {
        assertThat(outcomes).extracting(Outcome::title, Outcome::verdict).map(Object::toString).containsExactly(
                "(\"Passes\", PASSED)",
                "(\"Is wrong\", FAILED)",
                "(\"Finds nobody\", BROKEN)",
                "(\"Was misspelt\", BROKEN)",
                "(\"Is not agreed\", BROKEN)",
                "(\"Has an empty cell\", BROKEN)",
                "(\"Is tried\", FAILED)",
                "(\"Is tried\", FAILED)");
    }

    @Test
    void a_failure_names_its_step_and_line_and_message() {
        Trouble trouble = outcomes.get(1).trouble().orElseThrow();

        assertThat(trouble).isEqualTo(new Trouble("Then the total is 5 KRW", Optional.of(17), "Wrong total: 5 KRW expected, 6 KRW found", Optional.empty()));
    }

    @Test
    void an_undefined_step_is_named_with_the_one_that_was_probably_meant() {
        assertThat(outcomes.get(3).trouble().orElseThrow().message())
                .isEqualTo("undefined step \"the totl is 5 KRW\"; did you mean \"the total is {int} KRW\"?");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_with_its_own_line_and_no_comment_is_counted() {
        assertThat(outcomes.get(5).trouble().orElseThrow().message()).endsWith("/features/credit/expiry.feature:34: row 2: amount is empty");
        assertThat(outcomes.get(5).trouble().orElseThrow().line()).contains(29);
    }

    @Test
    void the_report_calls_undefined_and_pending_steps_broken_and_says_where_they_stand() {
        assertThat(result("Was misspelt").getStatus()).isEqualTo(Status.BROKEN);
        assertThat(result("Was misspelt").getSteps().get(0).getStatus()).isEqualTo(Status.BROKEN);
        assertThat(message("Was misspelt")).startsWith("undefined step").endsWith("features/credit/expiry.feature:23  Then the totl is 5 KRW");
        assertThat(result("Is not agreed").getStatus()).isEqualTo(Status.BROKEN);
        assertThat(message("Is not agreed")).startsWith("pending step \"work is left\": the rule is not agreed").contains("expiry.feature:26");
    }

    @Test
    void a_message_that_a_category_knows_stays_as_it_is() {
        assertThat(message("Is wrong")).isEqualTo("Wrong total: 5 KRW expected, 6 KRW found", Optional.empty());
        assertThat(message("Finds nobody")).isEqualTo("System unavailable: no answer within 5 s");
    }

    @Test
    void the_report_shows_area_feature_and_rule_and_each_scenario_once() {
        assertThat(labels("Is wrong", "epic", "feature", "story")).containsExactly("Credit", "Credits expire", "The oldest goes first");
        assertThat(labels("Is wrong", "parentSuite", "suite", "subSuite")).containsExactly("Credit", "Credits expire", "The oldest goes first");
        assertThat(labels("Passes", "epic", "feature", "story")).containsExactly("Credit", "Credits expire");
    }

    @Test
    void the_report_shows_tags_owner_and_links() {
        assertThat(labels("Passes", "tag", "owner")).contains("smoke", "settlement", "team-settlement");
        assertThat(result("Passes").getLinks()).extracting(Link::getUrl).satisfiesExactly(
                issue -> assertThat(issue).isEqualTo("https://issues.example.com/browse/BILL-12"),
                living -> assertThat(living).startsWith("living/").endsWith("/features/credit/expiry.html#passes"));
    }

    @Test
    void the_report_shows_what_feature_rule_and_scenario_say() {
        assertThat(result("Is wrong").getDescription()).isEqualTo("What is left at the end is lost.\n\nFive of six.\n\nThe sum is 2 + 3.");
    }

    @Test
    void two_example_rows_with_the_same_values_keep_separate_histories() {
        assertThat(written.results.stream().map(TestResult::getHistoryId)).hasSize(8).doesNotHaveDuplicates();
    }

    private TestResult result(String title) {
        return written.results.stream().filter(result -> result.getName().equals(title)).findFirst().orElseThrow();
    }

    private String message(String title) {
        return result(title).getStatusDetails().getMessage();
    }

    private List<String> labels(String title, String... names) {
        return List.of(names).stream()
                .flatMap(name -> result(title).getLabels().stream().filter(label -> label.getName().equals(name)).map(Label::getValue))
                .toList();
    }

    private static final class Written implements AllureResultsWriter {

        private final List<TestResult> results = new ArrayList<>();

        @Override
        public void write(TestResult result) {
            results.add(result);
        }

        @Override
        public void write(TestResultContainer fixtures) {
            // only the scenarios matter here
        }

        @Override
        public void write(String source, InputStream attachment) {
            // only the scenarios matter here
        }
    }
}

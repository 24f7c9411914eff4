package billing.acceptance.guide;

import static billing.acceptance.run.Scenes.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Written;
import billing.acceptance.run.Outcome;
import billing.acceptance.run.ScenarioPlace;
import billing.acceptance.run.Scenes;
import billing.acceptance.run.Trouble;
import billing.report.history.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LivingDocumentationTest {

    private static final String FEATURE = """
            @credit
            Feature: Credits & more
              Rule: A free credit comes first
                Scenario: A wrong total
                  100 − 5 = 95.
                  When these credits:
                    | type | amount |
                    | FREE | 5 KRW  |
                  Then the total is 95 KRW
                Scenario: A total not asked for
                  Then the total is 5 KRW
                Scenario Outline: A total of <total>
                  Then the total is <total>
                  Examples:
                    | total |
                    | 1 KRW |
                    | 2 KRW |
                Scenario: A wrong total
                  Then the total is 6 KRW
            """;

    @TempDir
    private static Path directory;

    private static Path file = Path.of("");

    @BeforeAll
    static void write() {
        file = new Written(directory).file("features/credit/more.feature", FEATURE);
        Scenes.leave(directory.resolve("results"), Scenes.story("one"),
                attempt(1, outcome(new Scene(4, "A wrong total", List.of()), Verdict.FAILED)),
                attempt(2, outcome(new Scene(16, "A total of <total>", List.of("1 KRW")), Verdict.PASSED)),
                attempt(3, outcome(new Scene(17, "A total of <total>", List.of("2 KRW")), Verdict.BROKEN)));
        new Guide(directory.resolve("report"), List.of(directory.resolve("results")), ReportLinks.of(directory.resolve("report"))).write(List.of(FeatureFile.read(file)));
    }

    @Test
    void a_scenario_shows_its_words_its_arithmetic_its_table_and_what_it_came_to() {
        assertThat(card("a-wrong-total")).containsSubsequence("A wrong total", "✗ failed", "100 − 5 = 95.", "these", "<td>FREE</td>", "Wrong total: 6 KRW");
    }

    @Test
    void a_scenario_that_did_not_run_says_so() {
        assertThat(card("a-total-not-asked-for")).contains("not run").doesNotContain("passed");
    }

    @Test
    void each_row_of_an_outline_shows_its_own_outcome_and_the_title_the_worst() {
        assertThat(card("a-total-of-total")).containsSubsequence("broken", "1 KRW", "passed", "2 KRW", "broken");
    }

    @Test
    void a_title_that_stands_twice_has_two_addresses() {
        assertThat(card("a-wrong-total-2")).contains("6 KRW").contains("not run");
    }

    @Test
    void terms_lead_to_the_glossary() {
        assertThat(page()).contains("glossary.html#free-credit\" class=\"term\">free credit</a>");
        assertThat(read("report/living/glossary.html")).contains("<li id=\"free-credit\">");
    }

    @Test
    void the_index_groups_by_folder_counts_the_outcomes_and_leads_to_each_scenario() {
        assertThat(read("report/living/index.html")).contains("run of 2026-01-31 01:00 UTC").containsSubsequence(
                "<h2 id=\"credit\">Credit</h2>", "Credits &amp; more", "1 failed", "1 broken", "2 not run", "more.html#a-total-not-asked-for");
    }

    @Test
    void without_a_run_nothing_is_claimed() {
        new Guide(directory.resolve("fresh"), List.of(directory.resolve("nothing")), ReportLinks.of(directory.resolve("fresh"))).write(List.of(FeatureFile.read(file)));
        assertThat(read("fresh/living/index.html")).contains("No run has left its results here").contains("4 not run").doesNotContain("<span class=\"good\">");
    }

    @Test
    void the_pages_fetch_nothing() {
        assertThat(page()).contains("default-src &#x27;none&#x27;").doesNotContain("https://");
    }

    private record Scene(int line, String title, List<String> values) {}

    private static Outcome outcome(Scene scene, Verdict verdict) {
        var place = new ScenarioPlace(file.toString(), scene.line(), "Credits & more", Optional.of("A free credit comes first"), scene.title(), scene.values(), "", 1);
        var trouble = new Trouble("Then the total is 95 KRW", Optional.of(9), "Wrong total: 6 KRW", Optional.empty());
        return new Outcome(place, scene.title(), verdict, Optional.of(trouble).filter(present -> verdict.isTrouble()));
    }

    private static String card(String anchor) {
        int at = page().indexOf("id=\"" + anchor + "\"");
        assertThat(at).as(anchor).isPositive();
        return page().substring(at, page().indexOf("</article>", at));
    }

    private static String page() {
        return read("report/living" + file.toString().replace(".feature", ".html"));
    }

    private static String read(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError(name, missing);
        }
    }
}

package billing.acceptance.closing;

import static billing.acceptance.run.Scenes.attempt;
import static billing.acceptance.run.Scenes.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.acceptance.guide.ReportLinks;
import billing.acceptance.run.Outcome;
import billing.acceptance.run.Scenes;
import billing.acceptance.run.Trouble;
import billing.client.Outage;
import billing.report.history.HistoryFolder;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Verdict;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosingTest {

    @TempDir
    Path project;

    @Test
    void the_last_word_counts_every_scenario_once_and_says_since_when_it_is_down() throws IOException {
        close("one", List.of(verdicts(1, Verdict.FAILED, Verdict.PASSED)));

        List<String> lines = close("two", List.of(verdicts(1, Verdict.FAILED, Verdict.FAILED)));

        assertThat(lines).containsSubsequence(
                "FAILED  features/credit/expiry.feature:1  Credit 1",
                "    Not new: down since 2026-01-31 (commit 1f2e3d4c5b6a), 2 nights in a row.",
                "FAILED  features/credit/expiry.feature:2  Credit 2",
                "    New since last night: it passed on 2026-01-31 (commit 1f2e3d4c5b6a).",
                "2 scenarios in 60.0 s: 0 passed, 2 failed, 0 broken, 0 flaky, 0 skipped");
    }

    @Test
    void two_directories_of_one_run_are_one_run() throws IOException {
        List<String> lines = close("one", List.of(verdicts(1, Verdict.PASSED), verdicts(2, Verdict.FAILED)));

        assertThat(lines).contains("2 scenarios in 60.0 s: 1 passed, 1 failed, 0 broken, 0 flaky, 0 skipped");
        assertThat(kept()).singleElement().extracting(Night::id).isEqualTo("one-0+one-1");
    }

    @Test
    void what_a_part_said_of_itself_alone_is_not_said_of_the_run() throws IOException {
        leave("one-0", verdicts(1, Verdict.PASSED));
        leave("one-1", verdicts(2, Verdict.FAILED));
        new Closing(new ClosingRequest(List.of(project.resolve("one-1")), project.resolve("alone"), Optional.empty(), project.resolve("history-of-one"))).close();

        new Closing(request("one", 2)).close();

        assertThat(project.resolve("one-0")).isDirectoryContaining("glob:**environment.properties").isDirectoryContaining("glob:**executor.json");
        assertThat(project.resolve("one-1")).isDirectoryNotContaining("glob:**environment.properties").isDirectoryNotContaining("glob:**executor.json");
        assertThat(project.resolve("one-1/history")).isEmptyDirectory();
    }

    @Test
    void a_second_attempt_that_passes_makes_the_scenario_flaky_and_its_result_broken() throws IOException {
        List<String> lines = close("one", List.of(List.of(new Line(1, Verdict.FAILED), new Line(1, Verdict.PASSED))));

        JsonObject result = result("one-0", 2);
        assertThat(lines).contains("1 scenario in 60.0 s: 0 passed, 0 failed, 0 broken, 1 flaky, 0 skipped");
        assertThat(result.get("status").getAsString()).isEqualTo("broken");
        assertThat(message(result)).isEqualTo("Flaky: it passed when it was tried again. At first:\nWrong total: 6 KRW");
        assertThat(kept().get(0).scenarios()).singleElement().extracting(KeptScenario::verdict, KeptScenario::category)
                .containsExactly(Verdict.FLAKY, Optional.of("Flaky"));
    }

    @Test
    void what_is_fixed_is_marked_in_its_result() throws IOException {
        close("one", List.of(verdicts(1, Verdict.BROKEN)));
        close("two", List.of(verdicts(1, Verdict.PASSED)));

        assertThat(message(result("two-0", 1))).isEqualTo("Fixed since last night: it was broken on 2026-01-31 (commit 1f2e3d4c5b6a).");
    }

    @Test
    void closing_again_changes_nothing() throws IOException {
        close("one", List.of(verdicts(1, Verdict.PASSED)));
        List<String> first = close("two", List.of(verdicts(1, Verdict.FAILED)));
        String result = result("two-0", 1).toString();

        List<String> again = new Closing(request("two", 1)).close();

        assertThat(again).isEqualTo(first);
        assertThat(result("two-0", 1)).hasToString(result);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void the_report_is_given_the_kept_runs_the_newest_first() throws IOException {
        close("one", List.of(verdicts(1, Verdict.PASSED)));
        close("two", List.of(verdicts(1, Verdict.FAILED)));
        close("three", List.of(verdicts(1, Verdict.FAILED)));

        Path history = project.resolve("three-0/history");
        assertThat(history.resolve("history-trend.json")).content().startsWith("[{").satisfies(text -> assertThat(JsonParser.parseString(text)).isEqualTo(JsonParser.parseString("""
                [{"buildOrder": 2, "data": {"failed": 1, "total": 1}}, {"buildOrder": 1, "data": {"passed": 1, "total": 1}}]""")));
        assertThat(history.resolve("categories-trend.json")).content().contains("\"Wrong amount\":1");
        assertThat(history.resolve("history.json")).content().contains("\"status\":\"failed\"", "\"status\":\"passed\"");
    }

    @Test
    void money_by_which_bills_were_wrong_is_summed_up_on_console_and_page_and_kept() throws IOException {
        leave("one-0", verdicts(1, Verdict.FAILED, Verdict.FAILED, Verdict.PASSED));
        label("one-0", 1, "2900 KRW");
        label("one-0", 2, "-500 KRW");

        List<String> lines = new Closing(request("one", 1)).close();

        String sentence = "Wrong bills: 2,900 KRW too much in 1 scenario, 500 KRW too little in 1 scenario; in all 2,400 KRW too much.";
        assertThat(lines).contains(sentence);
        assertThat(project.resolve("report/run.html")).content().contains(sentence, "2,900 KRW too much. ");
        assertThat(kept().get(0).scenarios()).extracting(KeptScenario::wrongBy).containsExactly(Optional.of("2,900 KRW"), Optional.of("-500 KRW"), Optional.empty());
    }

    @Test
    void amounts_that_are_wrong_without_a_word_of_the_total_are_counted_beside_the_money() throws IOException {
        leave("one-0", verdicts(1, Verdict.FAILED, Verdict.FAILED, Verdict.FAILED, Verdict.BROKEN));
        label("one-0", 1, "2900 KRW");

        List<String> lines = new Closing(request("one", 1)).close();

        assertThat(lines).contains("Wrong bills: 2,900 KRW too much in 1 scenario.", "Wrong amounts in 2 scenarios whose total is right or was not looked at.");
        assertThat(project.resolve("report/run.html")).content().contains("Wrong amounts in 2 scenarios whose total is right or was not looked at.");
    }

    @Test
    void what_an_outage_stopped_is_told_once_and_there_is_no_list_of_nothing() throws IOException {
        var outage = new Outage(URI.create("http://billing"), Scenes.START, 5, 5, "no answer");
        var stopped = new Trouble("Given a customer in Korea", Optional.of(2), "System unavailable", Optional.of(outage));
        Outcome broken = outcome(1, Verdict.BROKEN);
        Path results = Files.createDirectories(project.resolve("one-0"));
        Scenes.leave(results, Scenes.story("one-0"), attempt(1, new Outcome(broken.place(), broken.title(), broken.verdict(), Optional.of(stopped))));

        new Closing(request("one", 1)).close();

        assertThat(project.resolve("report/run.html")).content().contains("1 scenario not tried to the end").doesNotContain("What is not all well");
    }

    @Test
    void the_page_says_what_broke_since_when_and_how_to_see_it_again() throws IOException {
        close("one", List.of(verdicts(1, Verdict.FAILED, Verdict.BROKEN, Verdict.PASSED)));

        List<String> lines = close("two", List.of(verdicts(1, Verdict.FAILED, Verdict.PASSED, Verdict.PASSED)));

        assertThat(lines).contains("Since the run of 2026-01-31 01:00 UTC, the last of its kind: 0 newly in trouble, 1 in trouble as before, 1 fixed, 0 flaky.",
                "The run:         " + project.resolve("report/run.html"));
        assertThat(project.resolve("report/run.html")).content().contains(
                "features/credit/expiry.feature:1  Credit 1", "Wrong total: 6 KRW", "down since 2026-01-31 (commit 1f2e3d4c5b6a), 2 nights in a row.",
                "mvn verify -Pnightly -Dcucumber.features=features/credit/expiry.feature:1", "features/credit/expiry.feature:2  Credit 2: it was broken on",
                "The last 2 runs of its kind");
    }

    @Test
    void what_the_report_of_many_scenarios_leaves_out_is_said_on_console_and_page() throws IOException {
        leave("one-0", verdicts(1, Verdict.PASSED, Verdict.FAILED, Verdict.PASSED));
        List<Path> results = List.of(project.resolve("one-0"));
        Tonight tonight = Tonight.in(results, new HistoryFolder(project.resolve("history"))).orElseThrow();

        List<String> leftOut = new Evidence(2).leftOut(tonight, results);

        assertThat(leftOut).containsExactly("The report shows the steps of the 2 scenarios that passed, without page and exchanges, as it is one of more than 2 scenarios; "
                + "what did not pass is there whole. All is kept in %s; -Dsuite.evidence=3 puts it into the report.".formatted(results.get(0)));
        assertThat(News.of(tonight, leftOut).lines()).endsWith(leftOut.get(0));
        assertThat(new RunPage(tonight, News.of(tonight, leftOut), ReportLinks.of(project.resolve("none"))).page().html()).contains(leftOut.get(0));
        assertThat(new Evidence(3).leftOut(tonight, results)).isEmpty();
    }

    @Test
    void ten_incidents_stand_one_after_the_other_and_eleven_area_by_area() throws IOException {
        close("ten", List.of(verdicts(1, failed(10))));
        assertThat(project.resolve("report/run.html")).content().contains("Credit 10").doesNotContain("<summary>");

        close("eleven", List.of(verdicts(1, failed(11))));
        assertThat(project.resolve("report/run.html")).content().contains("<details class=\"incident\" open><summary><b>Credit</b>: 11 failed; 1 new</summary>");
    }

    private static Verdict[] failed(int count) {
        return Stream.generate(() -> Verdict.FAILED).limit(count).toArray(Verdict[]::new);
    }

    @Test
    void the_page_names_owner_severity_and_issue() throws IOException {
        leave("one-0", verdicts(1, Verdict.FAILED));
        Files.writeString(project.resolve("one-0/result-1-result.json"), """
                {"labels": [{"name": "owner", "value": "team-settlement"}, {"name": "severity", "value": "critical"}],
                 "links": [{"name": "BILL-12", "url": "https://issues.example.com/browse/BILL-12", "type": "issue"}]}""");

        new Closing(request("one", 1)).close();

        assertThat(project.resolve("report/run.html")).content()
                .contains("Severity critical.", "Ask team-settlement.", "<a href=\"https://issues.example.com/browse/BILL-12\">BILL-12</a>");
    }

    @Test
    void what_a_scenario_says_cannot_become_part_of_the_page() throws IOException {
        leave("one-0", verdicts(1, Verdict.FAILED));
        Files.writeString(project.resolve("one-0/result-1-result.json"), "{\"labels\": [{\"name\": \"owner\", \"value\": \"<script>alert(1)</script>\"}]}");

        new Closing(request("one", 1)).close();

        assertThat(project.resolve("report/run.html")).content().contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void a_result_that_was_cut_off_keeps_nobody_from_being_told_what_else_is_known() throws IOException {
        leave("one-0", verdicts(1, Verdict.FAILED));
        Files.writeString(project.resolve("one-0/result-1-result.json"), "{\"labels\": [{\"na");

        assertThat(new Closing(request("one", 1)).close()).contains("FAILED  features/credit/expiry.feature:1  Credit 1");
    }

    @Test
    void where_nothing_ran_there_is_nothing_to_close() {
        assertThat(new Closing(request("none", 1)).close()).isEmpty();
        assertThat(project.resolve("history")).doesNotExist();
    }

    @Test
    void the_pages_stand_beside_the_report() throws IOException {
        leave("one-0", verdicts(1, Verdict.PASSED));

        List<String> lines = closing(OwnAllure.writing()).close();

        Path report = project.resolve("report");
        assertThat(lines).endsWith("The run:         " + report.resolve("run.html"), "Report:          " + report.resolve("index.html"),
                "Steps:           " + report.resolve("catalogue.html"), "Features:        " + report.resolve("living/index.html"));
        assertThat(List.of("run.html", "index.html", "catalogue.html", "living/index.html", "living/glossary.html")).allSatisfy(page -> assertThat(report.resolve(page)).exists());
    }

    @Test
    void a_report_that_cannot_be_made_is_told_and_nothing_is_written_or_kept() throws IOException {
        leave("one-0", verdicts(1, Verdict.PASSED));

        assertThatThrownBy(closing("System.exit(3);")::close).isInstanceOf(IllegalStateException.class).hasMessageContaining("could not be made").hasMessageContaining("ended with 3");

        assertThat(project.resolve("report")).isEmptyDirectory();
        assertThat(kept()).isEmpty();
    }

    @Test
    void features_that_cannot_be_read_are_told_and_the_run_is_not_kept() throws IOException {
        leaveWithUnreadableFeature("one-0");

        assertThatThrownBy(closing(OwnAllure.writing())::close).isInstanceOf(UncheckedIOException.class).hasMessageContaining(project.resolve("features/again").toString())
                .hasNoSuppressedExceptions();

        assertThat(project.resolve("report/index.html")).exists();
        assertThat(kept()).isEmpty();
    }

    @Test
    void of_features_and_a_report_that_both_fail_both_are_told() throws IOException {
        leaveWithUnreadableFeature("one-0");

        assertThatThrownBy(closing("System.exit(3);")::close).hasMessageContaining(project.resolve("features/again").toString())
                .satisfies(told -> assertThat(told.getSuppressed()).singleElement().asString().contains("The Allure report could not be made", "ended with 3"));
    }

    @Test
    void a_page_that_cannot_be_written_is_told_and_the_run_is_not_kept() throws IOException {
        leave("one-0", verdicts(1, Verdict.PASSED));

        assertThatThrownBy(closing(OwnAllure.writing() + "java.nio.file.Files.createFile(report.resolve(\"living\"));")::close)
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("could not be written to " + project.resolve("report/living"));

        assertThat(project.resolve("report/run.html")).doesNotExist();
        assertThat(kept()).isEmpty();
    }

    private Closing closing(String allure) throws IOException {
        ClosingRequest request = request("one", 1);
        return new Closing(new ClosingRequest(request.results(), request.report(), Optional.of(OwnAllure.doing(project.resolve("allure"), allure)), request.history()));
    }

    private record Line(int line, Verdict verdict) {}

    /** Scenarios on lines of their own, from this line on. */
    private static List<Line> verdicts(int line, Verdict... verdicts) {
        return Stream.iterate(0, number -> number + 1).limit(verdicts.length).map(number -> new Line(line + number, verdicts[number])).toList();
    }

    private List<String> close(String run, List<List<Line>> directories) throws IOException {
        for (int directory = 0; directory < directories.size(); directory++) {
            leave(run + "-" + directory, directories.get(directory));
        }
        return new Closing(request(run, directories.size())).close();
    }

    private void leave(String name, List<Line> lines) throws IOException {
        Path results = Files.createDirectories(project.resolve(name));
        Scenes.leave(results, Scenes.story(name));
        for (int number = 1; number <= lines.size(); number++) {
            Line line = lines.get(number - 1);
            Scenes.leave(results, Scenes.story(name), attempt(number, outcome(line.line(), line.verdict())));
            Files.writeString(results.resolve("result-%d-result.json".formatted(number)),
                    line.verdict().isTrouble() ? "{\"statusDetails\": {\"message\": \"Wrong total: 6 KRW\"}}" : "{\"status\": \"passed\"}");
        }
    }

    /** What was to run is a folder that contains itself: nobody comes to its end. */
    private void leaveWithUnreadableFeature(String name) throws IOException {
        Path features = Files.createDirectories(project.resolve("features"));
        Files.createSymbolicLink(features.resolve("again"), features);
        Path results = Files.createDirectories(project.resolve(name));
        Scenes.leave(results, Scenes.story(name, features.toString()), attempt(1, outcome(1, Verdict.PASSED)));
    }

    private void label(String directory, int number, String amount) throws IOException {
        Files.writeString(project.resolve(directory).resolve("result-%d-result.json".formatted(number)), "{\"labels\": [{\"name\": \"wrongBy\", \"value\": \"%s\"}]}".formatted(amount));
    }

    private ClosingRequest request(String run, int directories) {
        List<Path> results = Stream.iterate(0, number -> number + 1).limit(directories).map(number -> project.resolve(run + "-" + number)).toList();
        return new ClosingRequest(results, project.resolve("report"), Optional.empty(), project.resolve("history"));
    }

    private List<Night> kept() {
        return new HistoryFolder(project.resolve("history")).of(Scenes.story("any").series()).nights();
    }

    private JsonObject result(String directory, int number) throws IOException {
        return JsonParser.parseString(Files.readString(project.resolve(directory).resolve("result-%d-result.json".formatted(number)))).getAsJsonObject();
    }

    private static String message(JsonObject result) {
        return result.getAsJsonObject("statusDetails").get("message").getAsString();
    }
}

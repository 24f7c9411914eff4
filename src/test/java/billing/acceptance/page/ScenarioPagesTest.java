package billing.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.state.LifeState;
import billing.acceptance.state.ScenarioLife;
import billing.client.Exchange;
import billing.money.Money;
import billing.report.scenario.WrongFigure;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScenarioPagesTest {

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final ScenarioPages pages = new ScenarioPages(new Files(), location -> "mvn " + location);

    @AfterEach
    void end() {
        Notes.end();
    }

    @Test
    void a_scenario_gets_a_page_and_its_exchanges() {
        Notes.begin();
        Notes.current().orElseThrow().exchanged(exchange("/health"));
        TestResult result = result(Status.PASSED);

        pages.write(result);

        assertThat(result.getAttachments()).extracting(Attachment::getName).containsExactly("Scenario", "Exchanges (HAR)");
        assertThat(result.getAttachments()).extracting(Attachment::getType).containsExactly("text/html", "application/json");
        assertThat(file(result, 0)).startsWith("<!DOCTYPE html>").contains("✓ passed", "<h1>Title</h1>", "The rule", "mvn x.feature:7", "GET /health");
        assertThat(file(result, 1)).startsWith("{\"log\":").contains("http://a/health");
        assertThat(Notes.current()).isEmpty();
    }

    @Test
    void a_scenario_that_called_nobody_gets_a_page_alone() {
        Notes.begin();
        TestResult result = result(Status.SKIPPED);

        pages.write(result);

        assertThat(result.getAttachments()).extracting(Attachment::getName).containsExactly("Scenario");
    }

    @Test
    void a_failure_leads_with_its_first_line_what_it_means_and_what_to_do() {
        Notes.begin();
        TestResult result = result(Status.FAILED).setStatusDetails(new StatusDetails().setMessage("Refused: MONTH_CLOSED — paid\nIf that is right, say so"));

        pages.write(result);

        assertThat(file(result, 0)).contains("<b>Refused: MONTH_CLOSED — paid</b>", "The system refused a request that the scenario expects it to accept.",
                "If the refusal is right, say so in the feature", "<pre class=\"code details\">If that is right, say so</pre>");
    }

    @Test
    void a_wrong_bill_says_by_how_much_in_a_label() {
        assertThat(wrongBy(Optional.of(Money.parse("2,900 KRW")))).contains("2900 KRW");
        assertThat(wrongBy(Optional.of(Money.parse("-1,012.34 USD")))).contains("-1012.34 USD");
        assertThat(wrongBy(Optional.of(Money.parse("0 KRW")))).isEmpty();
        assertThat(wrongBy(Optional.empty())).isEmpty();
    }

    @Test
    void a_page_that_cannot_be_made_says_so_and_changes_no_verdict() {
        Notes.begin();
        Notes.current().orElseThrow().exchanged(new Exchange("GET", "no address", "/health", new Exchange.Message(List.of(), ""), Optional.empty(), Optional.empty(),
                Exchange.Attempt.first(Duration.ZERO)));
        TestResult result = result(Status.PASSED);

        pages.write(result);

        assertThat(result.getStatus()).isEqualTo(Status.PASSED);
        assertThat(result.getAttachments()).extracting(Attachment::getName).containsExactly("Scenario", "Exchanges (HAR)");
        assertThat(file(result, 1)).contains("<h1>Exchanges (HAR) could not be shown</h1>",
                "This is a fault of the report and says nothing about the scenario: java.lang.IllegalArgumentException");
    }

    @Test
    void every_page_is_written_when_the_run_ends_however_many_wait() {
        for (int scenario = 0; scenario < 500; scenario++) {
            Notes.begin();
            pages.write(result(Status.PASSED));
        }

        pages.close();

        assertThat(files).hasSize(500);
    }

    @Test
    void where_no_notes_were_taken_nothing_is_added() {
        TestResult result = result(Status.PASSED);

        pages.write(result);

        assertThat(result.getAttachments()).isEmpty();
    }

    @Test
    void a_call_is_noted_with_the_state_that_made_it() {
        ScenarioLife life = new ScenarioLife();
        Notes.begin();
        Notes notes = Notes.current().orElseThrow();

        notes.exchanged(exchange("/before"));
        notes.begun(life, Optional.empty());
        List.of(LifeState.CONFIGURED, LifeState.DIRECT_MODE, LifeState.TESTING, LifeState.FAILED).forEach(life::become);
        notes.exchanged(exchange("/audit"));
        life.become(LifeState.CLEANING);
        notes.exchanged(exchange("/reset"));

        assertThat(notes.calls()).extracting(call -> call.step() + " " + call.exchange().url()).containsExactly("Set-up /before", "Audit of the ledger /audit", "Clean-up /reset");
        assertThat(notes.server()).isEqualTo("External API");
    }

    private Optional<String> wrongBy(Optional<Money> tooMuch) {
        Notes.begin();
        Notes.current().orElseThrow().wrong(new WrongFigure(YearMonth.of(2026, 1), "total", "§8", new WrongFigure.Amounts(Money.parse("1 KRW"), Money.parse("2 KRW")),
                Optional.empty(), tooMuch));
        TestResult result = result(Status.FAILED);
        pages.write(result);
        return result.getLabels().stream().filter(label -> label.getName().equals("wrongBy")).map(Label::getValue).findFirst();
    }

    private static TestResult result(Status status) {
        TestResult result = new TestResult().setName("Title").setFullName("x.feature:7").setStatus(status);
        result.getLabels().add(new Label().setName("story").setValue("The rule"));
        return result;
    }

    private static Exchange exchange(String url) {
        return new Exchange("GET", "http://a", url, new Exchange.Message(List.of(), ""), Optional.empty(), Optional.of("away"), Exchange.Attempt.first(Duration.ZERO));
    }

    private String file(TestResult result, int attachment) {
        pages.close();
        return files.get(result.getAttachments().get(attachment).getSource());
    }

    /** Keeps what is written. */
    private final class Files implements AllureResultsWriter {

        @Override
        public void write(TestResult result) {
            // the test looks at the result that it gave
        }

        @Override
        public void write(TestResultContainer fixtures) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(String source, InputStream attachment) {
            try (attachment) {
                files.put(source, new String(attachment.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}

package billing.acceptance.page;

import billing.report.html.Tone;
import billing.report.scenario.Finding;
import billing.report.scenario.Har;
import billing.report.scenario.Particulars;
import billing.report.scenario.ScenarioPage;
import billing.report.scenario.Story;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Adds to every result the scenario's page, its exchanges, and by how much its statement was wrong.
 *
 * <p>It shows what was noted and makes no call. A page that cannot be made says so in its place; the scenario's verdict stays what it was.
 */
public final class ScenarioPages implements AllureResultsWriter {

    private static final String STORY = "story";

    private final AllureResultsWriter results;
    private final UnaryOperator<String> command;

    /** @param command gives the command that runs the scenario at a place alone */
    public ScenarioPages(AllureResultsWriter results, UnaryOperator<String> command) {
        this.results = results;
        this.command = command;
    }

    @Override
    public void write(TestResult result) {
        Notes.end().ifPresent(notes -> complete(result, notes));
        results.write(result);
    }

    @Override
    public void write(TestResultContainer fixtures) {
        results.write(fixtures);
    }

    @Override
    public void write(String source, InputStream attachment) {
        results.write(source, attachment);
    }

    private void complete(TestResult result, Notes notes) {
        attach(result, new Kind("Scenario", "text/html", ".html"), () -> ScenarioPage.of(story(result, notes)));
        if (!notes.calls().isEmpty()) {
            attach(result, new Kind("Exchanges (HAR)", "application/json", ".har"), () -> Har.of(notes.calls()));
        }
        notes.figure().flatMap(WrongBy::of).ifPresent(result.getLabels()::add);
    }

    private record Kind(String name, String type, String ending) {}

    private void attach(TestResult result, Kind kind, Supplier<String> content) {
        try {
            add(result, kind, content.get());
        } catch (RuntimeException failed) {
            add(result, new Kind(kind.name() + " could not be shown", "text/plain", ".txt"), "This is a fault of the report and says nothing about the scenario: " + failed);
        }
    }

    private void add(TestResult result, Kind kind, String content) {
        String source = UUID.randomUUID() + "-attachment" + kind.ending();
        results.write(source, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        result.getAttachments().add(new Attachment().setName(kind.name()).setType(kind.type()).setSource(source));
    }

    private Story story(TestResult result, Notes notes) {
        Status status = Optional.ofNullable(result.getStatus()).orElse(Status.BROKEN);
        var heading = new Story.Heading(result.getName(), rule(result), result.getFullName(), status.name().toLowerCase(Locale.ROOT), tone(status));
        Optional<String> customer = notes.customer().map(one -> "%s in %s".formatted(one.uuid(), one.member().country()));
        var particulars = new Particulars(customer, notes.server(), notes.trace(), notes.audit(), command.apply(result.getFullName()));
        return new Story(heading, finding(result, notes), notes.calls(), notes.ledger(), notes.stages(), particulars);
    }

    private static Optional<Finding> finding(TestResult result, Notes notes) {
        return Optional.ofNullable(result.getStatusDetails()).map(StatusDetails::getMessage).filter(message -> result.getStatus() != Status.PASSED).map(message -> {
            String[] parts = message.split("\n", 2);
            return new Finding(parts[0], parts.length == 1 ? "" : parts[1].stripTrailing(), Advices.of(message), notes.figure());
        });
    }

    private static Optional<String> rule(TestResult result) {
        return result.getLabels().stream().filter(label -> label.getName().equals(STORY)).map(Label::getValue).findFirst();
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case BROKEN -> Tone.DOUBT;
            case SKIPPED -> Tone.NEUTRAL;
        };
    }
}

package billing.acceptance.run;

import billing.acceptance.features.StepCatalogue;
import billing.acceptance.page.NoteTaking;
import billing.acceptance.page.ScenarioPages;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.qameta.allure.Allure;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The plugin that writes down what a run does, for whoever closes it: the Allure results, the attempts, the story of the run; and a line for each failure
 * as it happens. Where no build closes the run, it says the summary itself.
 *
 * <p>It drives the Allure adapter itself, because it has to know a scenario's outcome before the adapter writes it.
 */
public final class RunReport implements ConcurrentEventListener {

    private final Path directory = ResultsDirectory.path();
    private final ScenarioPages pages = new ScenarioPages(new FileSystemResultsWriter(directory), location -> RepeatCommand.ofScenario(System.getProperties(), location));
    private final ReportedResults results = new ReportedResults(pages);
    private final Attempts attempts = new Attempts(directory);
    private final Outages outages = new Outages();
    private final LateWork late = new LateWork();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        var lifecycle = new LateLifecycle(results, late);
        Allure.setLifecycle(lifecycle);
        publisher.registerHandlerFor(TestRunStarted.class, event -> story().writeTo(directory));
        new Outcomes(text -> StepCatalogue.ofTheSuite().nearest(text), this::finished).setEventPublisher(publisher);
        new NoteTaking().setEventPublisher(publisher);
        new Fixtures(lifecycle).setEventPublisher(publisher);
        new AllureCucumber7Jvm(lifecycle).setEventPublisher(new WithoutHooks(publisher));
        publisher.registerHandlerFor(TestRunFinished.class, event -> finished(event.getResult()));
    }

    /** A second attempt goes on with the story of the first. */
    private RunStory story() {
        return RunStory.in(directory).orElseGet(() -> RunStory.begun(System.getProperties(), RunSettings.ofThisRun()));
    }

    private void finished(Result result) {
        pages.close();
        late.refuseFailures();
        RunStory story = story().ended(Optional.ofNullable(result.getError()).map(FailureMessage::of));
        story.writeTo(directory);
        if (!Boolean.getBoolean(RunProperties.CLOSED)) {
            RunFiles.write(directory, story, 1);
            new Summary(Ended.of(attempts.all().stream()), story, Additions.NONE).lines().forEach(System.out::println);
        }
    }

    private void finished(UUID scenario, Duration took, Outcome outcome) {
        late.add(() -> attempts.add(Attempt.ended(scenario.toString(), took, outcome)));
        results.expect(scenario, outcome);
        outcome.trouble().filter(trouble -> outages.isNews(outcome)).ifPresent(trouble -> System.out.println(outcome.verdict() + "  " + outcome.heading() + " — " + trouble.firstLine()));
    }
}

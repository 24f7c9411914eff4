package billing.acceptance.run;

import billing.acceptance.features.StepCatalogue;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestRunFinished;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The plugin that turns a run into what its readers see: a line for each failure as it happens, a summary at the end, and the Allure results.
 *
 * <p>It drives the Allure adapter itself, because it has to know a scenario's outcome before the adapter writes it.
 */
public final class RunReport implements ConcurrentEventListener {

    private final Path directory = ResultsDirectory.path();
    private final ReportedResults results = new ReportedResults(new FileSystemResultsWriter(directory));
    private final Outages outages = new Outages();
    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        var lifecycle = new AllureLifecycle(results);
        Allure.setLifecycle(lifecycle);
        new Outcomes(text -> StepCatalogue.ofTheSuite().nearest(text), this::finished).setEventPublisher(publisher);
        new AllureCucumber7Jvm(lifecycle).setEventPublisher(publisher);
        publisher.registerHandlerFor(TestRunFinished.class, event -> finished(event.getResult()));
    }

    private void finished(Result run) {
        LastWord.say(new Summary(outcomes, run, System.getProperties()).lines());
        RunFiles.write(directory, RunFacts.of(System.getProperties(), RunSettings.ofThisRun()));
    }

    private void finished(UUID scenario, Outcome outcome) {
        outcomes.add(outcome);
        results.expect(scenario, outcome);
        outcome.trouble().filter(trouble -> outages.isNews(outcome)).ifPresent(trouble -> System.out.println(outcome.verdict() + "  " + outcome.heading() + " — " + trouble.firstLine()));
    }
}

package billing.acceptance.run;

import billing.acceptance.steps.RunSystem;
import billing.observability.Work;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plugin that tells every scenario as a trace of its own, with its steps and hooks: what they call becomes part of it by itself.
 *
 * <p>It is the last of the plugins, so that the others still find the trace of a scenario that ended. A scenario begins and ends on one thread.
 */
public final class RunTraces implements ConcurrentEventListener {

    private final Map<UUID, Work> scenarios = new ConcurrentHashMap<>();
    private final Map<UUID, Work> steps = new ConcurrentHashMap<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> scenarios.put(event.getTestCase().getId(), begin(event.getTestCase())));
        publisher.registerHandlerFor(TestStepStarted.class, event -> steps.put(event.getTestCase().getId(), begin(event.getTestStep())));
        publisher.registerHandlerFor(TestStepFinished.class, event -> end(steps.remove(event.getTestCase().getId()), event.getResult()));
        publisher.registerHandlerFor(TestCaseFinished.class, event -> end(scenarios.remove(event.getTestCase().getId()), event.getResult()));
    }

    private static Work begin(TestCase scenario) {
        Work work = RunSystem.telemetry().begin(scenario.getName());
        if (work.isTold()) {
            work.about("test.suite.name", SourcePath.of(scenario.getUri()));
            work.about("test.case.name", scenario.getName());
            work.about("code.line.number", scenario.getLocation().getLine());
        }
        return work;
    }

    private static Work begin(TestStep step) {
        if (step instanceof PickleStepTestStep written) {
            return RunSystem.telemetry().begin(written.getStep().getKeyword() + written.getStep().getText());
        }
        return RunSystem.telemetry().begin(HookName.of(step.getCodeLocation()));
    }

    private static void end(Work work, Result result) {
        work.about("test.case.result.status", result.getStatus().name().toLowerCase(Locale.ROOT));
        if (!result.getStatus().isOk()) {
            Optional.ofNullable(result.getError()).ifPresentOrElse(work::failed, () -> work.failed(result.getStatus().name()));
        }
        work.close();
    }
}

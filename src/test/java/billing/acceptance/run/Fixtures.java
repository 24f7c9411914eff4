package billing.acceptance.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.TestResultContainer;
import io.qameta.allure.util.ResultsUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the hooks of a scenario, before and after it, as the fixtures of its result, in one file.
 *
 * <p>The Allure adapter would write a file for each hook, and never forgets one that it was told of; it is told {@link WithoutHooks}.
 */
record Fixtures(AllureLifecycle lifecycle) implements ConcurrentEventListener {

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> lifecycle.startTestContainer(empty(event.getTestCase())));
        publisher.registerHandlerFor(TestStepStarted.class, event -> hook(event.getTestStep()).ifPresent(hook -> begin(event.getTestCase(), hook)));
        publisher.registerHandlerFor(TestStepFinished.class, event -> hook(event.getTestStep()).ifPresent(hook -> end(hook, event.getResult())));
        publisher.registerHandlerFor(TestCaseFinished.class, event -> write(event.getTestCase()));
    }

    /** The hook that a step is, if it is one before or after a scenario. */
    static Optional<HookTestStep> hook(TestStep step) {
        return step instanceof HookTestStep hook && (hook.getHookType() == HookType.BEFORE || hook.getHookType() == HookType.AFTER) ? Optional.of(hook) : Optional.empty();
    }

    private void begin(TestCase scenario, HookTestStep hook) {
        FixtureResult fixture = new FixtureResult().setName(HookName.of(hook.getCodeLocation()));
        if (hook.getHookType() == HookType.BEFORE) {
            lifecycle.startPrepareFixture(container(scenario), hook.getId().toString(), fixture);
        } else {
            lifecycle.startTearDownFixture(container(scenario), hook.getId().toString(), fixture);
        }
    }

    private void end(HookTestStep hook, Result result) {
        lifecycle.updateFixture(hook.getId().toString(), fixture -> {
            fixture.setStatus(ReportedResults.status(Verdicts.of(result)));
            ResultsUtils.getStatusDetails(result.getError()).ifPresent(fixture::setStatusDetails);
        });
        lifecycle.stopFixture(hook.getId().toString());
    }

    private void write(TestCase scenario) {
        lifecycle.stopTestContainer(container(scenario));
        lifecycle.writeTestContainer(container(scenario));
    }

    private static TestResultContainer empty(TestCase scenario) {
        return new TestResultContainer().setUuid(container(scenario)).setChildren(new ArrayList<>(List.of(scenario.getId().toString())));
    }

    private static String container(TestCase scenario) {
        return scenario.getId() + "-hooks";
    }
}

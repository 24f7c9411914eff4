package billing.acceptance.state;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.List;
import java.util.Optional;

/**
 * What the scenario on this thread will do next: Cucumber tells its plugins, but not its steps.
 *
 * <p>Registered as a Cucumber plugin. Each scenario runs on one thread from beginning to end, so a thread has one script.
 */
public final class Script implements ConcurrentEventListener {

    private static final ThreadLocal<Script.Position> CURRENT = new ThreadLocal<>();

    private record Position(List<PickleStepTestStep> steps, int current) {}

    /** The running step as the feature writes it: {@code When the bill is calculated}; nothing before the first. */
    public static Optional<String> currentStep() {
        return Optional.ofNullable(CURRENT.get()).filter(position -> position.current() >= 0).map(position -> position.steps().get(position.current()).getStep())
                .map(step -> step.getKeyword() + step.getText());
    }

    /** The text of the step after the one that is running, if there is one. */
    public static Optional<String> nextStep() {
        return nextSteps().stream().findFirst();
    }

    /** The texts of the steps after the one that is running, the next first. */
    public static List<String> nextSteps() {
        return Optional.ofNullable(CURRENT.get()).stream()
                .flatMap(position -> position.steps().stream().skip(position.current() + 1L))
                .map(step -> step.getStep().getText()).toList();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, Script::begin);
        publisher.registerHandlerFor(TestStepStarted.class, Script::move);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> CURRENT.remove());
    }

    private static void begin(TestCaseStarted event) {
        List<PickleStepTestStep> steps = event.getTestCase().getTestSteps().stream()
                .filter(PickleStepTestStep.class::isInstance).map(PickleStepTestStep.class::cast).toList();
        CURRENT.set(new Position(steps, -1));
    }

    private static void move(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            List<PickleStepTestStep> steps = CURRENT.get().steps();
            CURRENT.set(new Position(steps, steps.indexOf(step)));
        }
    }
}

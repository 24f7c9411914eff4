package billing.acceptance.run;

import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Follows a run and hands over the outcome of every scenario as it finishes, with the identifier that Cucumber gave it. */
final class Outcomes implements ConcurrentEventListener {

    /** Is told how a scenario ended, and how long it took. */
    @FunctionalInterface
    interface Receiver {

        void finished(UUID scenario, Duration took, Outcome outcome);
    }

    private final ScenarioPlaces places = new ScenarioPlaces();
    private final Map<UUID, Trouble> troubles = new ConcurrentHashMap<>();
    private final TroubleReader reader;
    private final Receiver receiver;

    /** @param nearest the steps that a text of no step was probably meant to be, the likeliest first */
    Outcomes(Function<String, List<String>> nearest, Receiver receiver) {
        this.reader = new TroubleReader(nearest);
        this.receiver = receiver;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, message -> message.getGherkinDocument().ifPresent(places::read));
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    }

    /** Only the first step that went wrong counts: what comes after it, hooks included, is mostly its consequence. */
    private void stepFinished(TestStepFinished event) {
        Status status = event.getResult().getStatus();
        if (status != Status.PASSED && status != Status.SKIPPED) {
            troubles.computeIfAbsent(event.getTestCase().getId(), id -> reader.read(event.getTestStep(), event.getResult()));
        }
    }

    private void scenarioFinished(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Result result = event.getResult();
        ScenarioPlace place = places.take(scenario.getUri(), scenario.getLocation().getLine());
        Optional<Trouble> trouble = Optional.ofNullable(troubles.remove(scenario.getId()));
        receiver.finished(scenario.getId(), result.getDuration(), new Outcome(place, scenario.getName(), Verdicts.of(result), trouble));
    }
}

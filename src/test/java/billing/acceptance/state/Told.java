package billing.acceptance.state;

import io.cucumber.plugin.event.Event;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepStarted;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A scenario of which the {@link Script} is told as Cucumber tells it, on the thread of a test. */
final class Told {

    private static final Map<Class<?>, EventHandler<?>> HANDLERS = handlers();

    private final TestCase scenario;
    private final List<PickleStepTestStep> steps;

    private Told(List<PickleStepTestStep> steps) {
        this.steps = steps;
        this.scenario = stub(TestCase.class, Map.of("getTestSteps", steps));
    }

    static Told begin(String... texts) {
        Told told = new Told(Stream.of(texts).map(Told::step).toList());
        publish(new TestCaseStarted(Instant.EPOCH, told.scenario));
        return told;
    }

    void step(int number) {
        publish(new TestStepStarted(Instant.EPOCH, scenario, steps.get(number)));
    }

    void hook() {
        publish(new TestStepStarted(Instant.EPOCH, scenario, (TestStep) stub(HookTestStep.class, Map.of())));
    }

    static void end() {
        TestCase any = stub(TestCase.class, Map.of());
        publish(new TestCaseFinished(Instant.EPOCH, any, new Result(Status.PASSED, Duration.ZERO, null)));
    }

    private static PickleStepTestStep step(String text) {
        return stub(PickleStepTestStep.class, Map.of("getStep", stub(Step.class, Map.of("getKeyword", "When ", "getText", text))));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Event> void publish(E event) {
        ((EventHandler<E>) HANDLERS.get(event.getClass())).receive(event);
    }

    private static Map<Class<?>, EventHandler<?>> handlers() {
        Map<Class<?>, EventHandler<?>> handlers = new HashMap<>();
        new Script().setEventPublisher(new EventPublisher() {
            @Override
            public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
                handlers.put(type, handler);
            }

            @Override
            public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
                handlers.remove(type);
            }
        });
        return handlers;
    }

    /** Gives the answers by the names of the methods. */
    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> Optional.ofNullable(answers.get(method.getName())).orElseThrow(() -> new UnsupportedOperationException(method.getName()));
        }));
    }
}

package billing.acceptance.run;

import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;

/** Tells a plugin all that happens but the hooks before and after scenarios. */
record WithoutHooks(EventPublisher publisher) implements EventPublisher {

    @Override
    public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
        publisher.registerHandlerFor(type, event -> {
            if (!isOfHook(event)) {
                handler.receive(event);
            }
        });
    }

    @Override
    public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
        throw new UnsupportedOperationException("who listens here listens until the run ends");
    }

    private static boolean isOfHook(Object event) {
        return event instanceof TestStepStarted started && Fixtures.hook(started.getTestStep()).isPresent()
                || event instanceof TestStepFinished finished && Fixtures.hook(finished.getTestStep()).isPresent();
    }
}

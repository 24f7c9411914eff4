package billing.acceptance.page;

import billing.acceptance.expect.WrongAmount;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;

/** Begins the notes of every scenario, and writes down the figure that is wrong. {@link ScenarioPages} ends them. */
public final class NoteTaking implements ConcurrentEventListener {

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> Notes.begin());
        publisher.registerHandlerFor(TestStepFinished.class, NoteTaking::finished);
    }

    private static void finished(TestStepFinished event) {
        if (event.getResult().getError() instanceof WrongAmount wrong) {
            Notes.current().ifPresent(notes -> notes.wrong(wrong.figure()));
        }
    }
}

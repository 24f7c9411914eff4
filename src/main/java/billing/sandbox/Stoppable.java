package billing.sandbox;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Answers like another dispatcher until the traffic is stopped; then it hangs up on who still asks. */
final class Stoppable extends Dispatcher {

    private final Traffic traffic;
    private final Dispatcher dispatcher;

    Stoppable(Traffic traffic, Dispatcher dispatcher) {
        this.traffic = traffic;
        this.dispatcher = dispatcher;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        return traffic.begin() ? dispatcher.dispatch(request) : Answer.DROPPED.response();
    }
}

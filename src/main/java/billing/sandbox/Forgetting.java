package billing.sandbox;

import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Answers like another dispatcher and lets the server forget each request, which it would otherwise keep for ever. */
final class Forgetting extends Dispatcher {

    private final MockWebServer server;
    private final Dispatcher dispatcher;

    Forgetting(MockWebServer server, Dispatcher dispatcher) {
        this.server = server;
        this.dispatcher = dispatcher;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        server.takeRequest(0, TimeUnit.MILLISECONDS);
        return dispatcher.dispatch(request);
    }
}

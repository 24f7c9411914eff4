package billing.sandbox;

import billing.api.Json;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * What a request is answered: a status and a body.
 *
 * @param delivery what happens to it on the way
 */
record Answer(int status, String type, String body, UnaryOperator<MockResponse.Builder> delivery) {

    /** No answer at all: the connection is closed. */
    static final Answer DROPPED = new Answer(500, "text/plain", "", response -> response.onResponseStart(new SocketEffect.CloseSocket()));

    private static final String JSON = "application/json";

    static Answer of(int status, String type, String body) {
        return new Answer(status, type, body, UnaryOperator.identity());
    }

    static Answer json(int status, Object wireRecord) {
        return of(status, JSON, Json.write(wireRecord));
    }

    Answer after(int millis) {
        return new Answer(status, type, body, response -> response.headersDelay(millis, TimeUnit.MILLISECONDS));
    }

    /** Its body ends in the middle, and the connection with it. */
    Answer cutShort() {
        return new Answer(status, type, body, response -> delivery.apply(response).onResponseBody(new SocketEffect.CloseSocket()));
    }

    MockResponse response() {
        return delivery.apply(new MockResponse.Builder().code(status).setHeader("Content-Type", type).body(body)).build();
    }
}

package billing.sandbox;

import billing.observability.Telemetry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;

/**
 * Receives requests on behalf of those who are told of them.
 *
 * @param watchers are told of every request when it is answered
 * @param telemetry goes on with the trace that a request carries
 */
record Visits(List<Consumer<Seen>> watchers, Telemetry telemetry) {

    Visit begin(RecordedRequest request) {
        String method = Visit.known(request.getMethod());
        return new Visit(watchers, method, telemetry.beginAnswer(method, name -> Optional.ofNullable(request.getHeaders().get(name)).orElse("")));
    }

    /** What came is no request, and carries no trace. */
    Visit beginUnknown() {
        String method = Visit.known("");
        return new Visit(watchers, method, telemetry.beginAnswer(method, name -> ""));
    }
}

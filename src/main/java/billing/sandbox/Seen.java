package billing.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request as it was seen to come and go: no header, no body, nothing secret.
 *
 * @param path the template of its route, or {@link #NO_ROUTE}
 * @param uuid whom it was about, as the request says
 * @param status what it was answered; none if the connection was closed instead
 * @param took from its arrival until the answer leaves
 * @param trace the trace that it is part of, if traces are made
 */
record Seen(Instant at, String method, String path, Optional<String> uuid, Optional<Integer> status, Duration took, Optional<String> trace) {

    /** Stands for every path that the API does not have. */
    static final String NO_ROUTE = "-";

    String outcome() {
        return status.map(String::valueOf).orElse("dropped");
    }
}

package billing.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Requests that the sandbox inside the suite does not answer itself, each written as the document of the API has it: {@code GET /api/v1/outbox}.
 *
 * <p>A fixed answer comes before the real system's. What is passed on carries the token of the environment.
 */
public record Detours(List<Fixed> fixed, Optional<Upstream> upstream) {

    static final Detours NONE = new Detours(List.of(), Optional.empty());

    public Detours {
        fixed = List.copyOf(fixed);
    }

    /** A request that is always answered the same. */
    public record Fixed(String request, int status, String body) {}

    /** A real billing system, and the requests that are passed on to it; https, or a loopback address. */
    public record Upstream(URI address, List<String> requests) {

        public Upstream {
            requests = List.copyOf(requests);
        }
    }
}

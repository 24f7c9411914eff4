package billing.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests that a sandbox does not answer itself, each named as the document names it: {@code GET /api/v1/outbox}. A fixed answer comes before the real system's. */
public record Detours(List<Fixed> fixed, Optional<Upstream> upstream) {

    public static final Detours NONE = new Detours(List.of(), Optional.empty());

    public Detours {
        fixed = List.copyOf(fixed);
    }

    /** An answer that is always the same. */
    public record Fixed(String request, int status, String body) {}

    /**
     * A real system that some requests are passed on to.
     *
     * @param address without a slash at its end; https, or a loopback address, because the token travels there
     * @param token the real system's, never the sandbox's own
     */
    public record Upstream(URI address, String token, List<String> requests) {

        private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

        public Upstream {
            requests = List.copyOf(requests);
            if (!"https".equals(address.getScheme()) && !LOOPBACK.contains(String.valueOf(address.getHost()))) {
                throw new IllegalArgumentException("%s is no address to pass requests on to; allowed: https, or http to %s"
                        .formatted(address, String.join(", ", LOOPBACK.stream().sorted().toList())));
            }
        }

        @Override
        public String toString() {
            return "%s for %s".formatted(address, requests);
        }
    }
}

package billing.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** A request on its way: what is learnt about it, told to those who watch when it is answered. One thread's own. */
final class Visit {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");
    private static final String ANY_OTHER = "OTHER";

    private final List<Consumer<Seen>> watchers;
    private final String method;
    private final Instant at = Instant.now();
    private final long begin = System.nanoTime();
    private String path = Seen.NO_ROUTE;
    private Optional<String> uuid = Optional.empty();

    Visit(List<Consumer<Seen>> watchers, String method) {
        this.watchers = watchers;
        this.method = METHODS.contains(method) ? method : ANY_OTHER;
    }

    void takes(String route) {
        path = route;
    }

    void isAbout(String customer) {
        uuid = Optional.of(customer);
    }

    /** The same answer, which is on its way now. */
    MockResponse answered(MockResponse answer) {
        boolean isDropped = answer.getOnResponseStart() instanceof SocketEffect.CloseSocket;
        Optional<Integer> status = isDropped ? Optional.empty() : Optional.of(answer.getCode());
        Duration took = Duration.ofNanos(System.nanoTime() - begin + answer.getHeadersDelayNanos());
        Seen seen = new Seen(at, method, path, uuid, status, took);
        watchers.forEach(watcher -> watcher.accept(seen));
        return answer;
    }
}

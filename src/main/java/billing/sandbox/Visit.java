package billing.sandbox;

import billing.observability.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** A request on its way: what is learnt about it, told to those who watch when it is answered. One thread's own. */
final class Visit implements AutoCloseable {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");
    private static final String ANY_OTHER = "OTHER";

    private final List<Consumer<Seen>> watchers;
    private final String method;
    private final Instant at = Instant.now();
    private final long begin = System.nanoTime();
    private String path = Seen.NO_ROUTE;
    private Optional<String> uuid = Optional.empty();
    private final Work work;

    Visit(List<Consumer<Seen>> watchers, String method, Work work) {
        this.watchers = watchers;
        this.method = method;
        this.work = work;
    }

    /** The method, if it is one of HTTP's: what is counted by method must not be endless. */
    static String known(String method) {
        return METHODS.contains(method) ? method : ANY_OTHER;
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
        Seen seen = new Seen(at, method, path, uuid, status, took, work.traceId());
        watchers.forEach(watcher -> watcher.accept(seen));
        tell(seen);
        return answer;
    }

    @Override
    public void close() {
        work.close();
    }

    private void tell(Seen seen) {
        if (work.isTold()) {
            work.is(seen.method() + " " + seen.path());
            work.about("http.request.method", seen.method());
            work.about("http.route", seen.path());
            seen.uuid().ifPresent(customer -> work.about("billing.customer", customer));
            seen.status().ifPresent(status -> work.about("http.response.status_code", status));
            if (seen.status().filter(status -> status < 500).isEmpty()) {
                work.about("error.type", seen.outcome());
                work.failed(seen.outcome());
            }
            work.took(seen.took());
        }
    }
}

package billing.client;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A circuit breaker for each address, shared by everyone who calls it. */
final class Breakers {

    private final Map<URI, Breaker> breakers = new ConcurrentSkipListMap<>();
    private final BreakerRules rules;
    private final Clock clock;
    private final List<Consumer<BreakerChange>> told = new CopyOnWriteArrayList<>();

    Breakers(BreakerRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Breaker of(URI address) {
        return breakers.computeIfAbsent(address, first -> newBreaker(first));
    }

    /** From now on this one is told of every change of state. */
    void tell(Consumer<BreakerChange> listener) {
        told.add(listener);
    }

    List<BreakerMetrics> metrics() {
        return breakers.values().stream().map(Breaker::metrics).toList();
    }

    private Breaker newBreaker(URI address) {
        return new Breaker(address, new Breaker.Means(rules, clock, change -> told.forEach(listener -> listener.accept(change))));
    }
}

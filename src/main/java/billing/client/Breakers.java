package billing.client;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A circuit breaker for each address, shared by everyone who calls it. */
final class Breakers {

    private final Map<URI, Breaker> breakers = new ConcurrentSkipListMap<>();
    private final BreakerRules rules;
    private final Clock clock;

    Breakers(BreakerRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Breaker of(URI address) {
        return breakers.computeIfAbsent(address, first -> new Breaker(first, rules, clock));
    }

    List<BreakerMetrics> metrics() {
        return breakers.values().stream().map(Breaker::metrics).toList();
    }
}

package billing.sandbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How often each of a few things happened. */
final class Tally {

    private final ConcurrentMap<String, LongAdder> counters = new ConcurrentHashMap<>();

    private Tally() {}

    /** @param known what is shown even before it happened */
    static Tally of(String... known) {
        Tally tally = new Tally();
        Stream.of(known).forEach(tally::counter);
        return tally;
    }

    void count(String what) {
        counter(what).increment();
    }

    long of(String what) {
        return counter(what).sum();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        counters.forEach((what, counter) -> counts.put(what, counter.sum()));
        return counts;
    }

    private LongAdder counter(String what) {
        return counters.computeIfAbsent(what, first -> new LongAdder());
    }
}

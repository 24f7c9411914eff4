package billing.sandbox.fuzz;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What was tried and what came of it. */
final class Figures {

    private final long begin = System.nanoTime();
    private final Map<String, Long> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%nThe sandbox was asked for %d s:%n".formatted(Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
        counts.forEach((what, count) -> text.append("%,12d  %s%n".formatted(count, what)));
        return text.toString();
    }
}

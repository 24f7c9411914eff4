package billing.acceptance.shard;

import java.util.Map;

/** How long scenarios took, in milliseconds by identity, as earlier runs recorded it; one without a record is expected to take the median of all. */
public record Durations(Map<String, Long> recorded, long median) {

    static final Durations NONE = Durations.of(Map.of());

    private static final long LEAST = 1;

    static Durations of(Map<String, Long> recorded) {
        long median = recorded.values().stream().sorted().skip(recorded.size() / 2).findFirst().orElse(LEAST);
        return new Durations(Map.copyOf(recorded), median);
    }

    boolean isEmpty() {
        return recorded.isEmpty();
    }

    /** What a scenario is expected to take; nothing takes no time at all. */
    public long millis(String identity) {
        return Math.max(LEAST, recorded.getOrDefault(identity, median));
    }
}

package billing.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One meter as it was sent (rulebook, chapter 3); {@link MeterRules} says which are accepted.
 *
 * @param volume any text; what is no volume is refused
 * @param unit any word; what does not convert to the counter's unit is refused
 */
public record Meter(Source source, CounterType type, String volume, String unit, Instant time, Optional<String> eventId) {

    /** What was metered: a counter of a resource in a project. */
    public record Source(String project, String counter, String resource) {}

    /** The same meter with a source that equals its own and that others share: many meters have few sources. */
    Meter from(Source shared) {
        return new Meter(shared, type, volume, unit, time, eventId);
    }

    /** Whether another meter of the same event says the same; 720 and 720.0 are the same volume. */
    boolean saysTheSameAs(Meter other) {
        return source.equals(other.source) && type == other.type && unit.equals(other.unit) && time.equals(other.time) && hasVolumeOf(other);
    }

    private boolean hasVolumeOf(Meter other) {
        Optional<BigDecimal> mine = Volume.read(volume).map(BigDecimal::stripTrailingZeros);
        Optional<BigDecimal> others = Volume.read(other.volume).map(BigDecimal::stripTrailingZeros);
        return mine.isPresent() ? mine.equals(others) : volume.equals(other.volume);
    }
}

package billing.engine;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All accepted readings of a customer, each in the month it falls in, in the order in which they were received; an event counts once.
 *
 * @param aggregated what months came to when they were last aggregated
 * @param events the meter of each event that was accepted and not deleted
 */
public record Usage(Map<YearMonth, List<Reading>> months, Map<String, Meter> events, Map<YearMonth, List<Aggregate>> aggregated) {

    static final Usage NONE = new Usage(Map.of(), Map.of(), Map.of());

    /** What a project used of a counter in a month. */
    public record Aggregate(String project, String counter, Quantity quantity) {}

    public Usage {
        months = Map.copyOf(months);
        events = Map.copyOf(events);
        aggregated = Map.copyOf(aggregated);
    }

    public List<Reading> of(YearMonth month) {
        return months.getOrDefault(month, List.of());
    }

    /** What a month came to when it was last aggregated. */
    public Optional<List<Aggregate>> aggregate(YearMonth month) {
        return Optional.ofNullable(aggregated.get(month));
    }

    /** The readings of all months before one, in no particular order. */
    Stream<Reading> before(YearMonth month) {
        return months.entrySet().stream().filter(entry -> entry.getKey().isBefore(month)).map(Map.Entry::getValue).flatMap(Collection::stream);
    }

    Usage with(List<Meter> accepted, ZoneId zone) {
        Map<YearMonth, List<Reading>> added = new HashMap<>();
        Map<String, Meter> known = new HashMap<>(events);
        for (Meter meter : accepted) {
            added.computeIfAbsent(BillingMonth.of(meter.time(), zone).month(), month -> new ArrayList<>(of(month))).add(Reading.of(meter));
            meter.eventId().ifPresent(id -> known.put(id, meter));
        }
        Map<YearMonth, List<Reading>> all = new HashMap<>(months);
        added.forEach((month, readings) -> all.put(month, List.copyOf(readings)));
        return new Usage(all, known, aggregated);
    }

    Usage aggregated(YearMonth month, List<Aggregate> volumes) {
        Map<YearMonth, List<Aggregate>> all = new HashMap<>(aggregated);
        all.put(month, volumes);
        return new Usage(months, events, all);
    }

    /** With a month's readings as they never came in: only damage does that. */
    Usage damaged(YearMonth month, List<Reading> readings) {
        Map<YearMonth, List<Reading>> all = new HashMap<>(months);
        all.put(month, List.copyOf(readings));
        return new Usage(all, events, aggregated);
    }

    /** Without a month's readings, its events and what they came to. */
    Usage without(YearMonth month) {
        Map<String, Meter> kept = new HashMap<>(events);
        of(month).forEach(reading -> reading.meter().eventId().ifPresent(kept::remove));
        Map<YearMonth, List<Reading>> others = new HashMap<>(months);
        others.remove(month);
        Map<YearMonth, List<Aggregate>> volumes = new HashMap<>(aggregated);
        volumes.remove(month);
        return new Usage(others, kept, volumes);
    }
}

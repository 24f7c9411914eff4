package billing.engine;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * All accepted readings of a customer, each in the month it falls in, in the order in which they were received; an event counts once.
 *
 * @param aggregated what months came to when they were last aggregated
 * @param events the meter of each event that was accepted and not deleted
 */
public record Usage(Map<YearMonth, Readings> readings, PMap<String, Meter> events, Map<YearMonth, List<Aggregate>> aggregated) {

    static final Usage NONE = new Usage(Map.of(), TreePMap.empty(), Map.of());

    /** What a project used of a counter in a month. */
    public record Aggregate(String project, String counter, Quantity quantity) {}

    public Usage {
        readings = Map.copyOf(readings);
        aggregated = Map.copyOf(aggregated);
    }

    public Set<YearMonth> months() {
        return readings.keySet();
    }

    public List<Reading> of(YearMonth month) {
        return readings.getOrDefault(month, Readings.NONE);
    }

    /** What a month came to when it was last aggregated. */
    public Optional<List<Aggregate>> aggregate(YearMonth month) {
        return Optional.ofNullable(aggregated.get(month));
    }

    /** The readings of all months, in no particular order. */
    public Stream<Reading> all() {
        return readings.values().stream().flatMap(Collection::stream);
    }

    /** The readings of all months before one, in no particular order. */
    Stream<Reading> before(YearMonth month) {
        return readings.entrySet().stream().filter(entry -> entry.getKey().isBefore(month)).map(Map.Entry::getValue).flatMap(Collection::stream);
    }

    Usage with(List<Meter> accepted, ZoneId zone) {
        Map<YearMonth, List<Reading>> added = new HashMap<>();
        Map<String, Meter> fresh = new HashMap<>();
        Map<Series, Series> shared = new HashMap<>();
        for (Meter meter : accepted) {
            Reading reading = Reading.of(meter, shared.computeIfAbsent(Series.of(meter), series -> series));
            added.computeIfAbsent(BillingMonth.of(meter.time(), zone).month(), month -> new ArrayList<>()).add(reading);
            meter.eventId().ifPresent(id -> fresh.put(id, reading.meter()));
        }
        Map<YearMonth, Readings> all = new HashMap<>(readings);
        added.forEach((month, more) -> all.put(month, all.getOrDefault(month, Readings.NONE).with(more)));
        return new Usage(all, events.plusAll(fresh), aggregated);
    }

    Usage aggregated(YearMonth month, List<Aggregate> volumes) {
        Map<YearMonth, List<Aggregate>> all = new HashMap<>(aggregated);
        all.put(month, volumes);
        return new Usage(readings, events, all);
    }

    /** With a month's readings as they never came in: only damage does that. */
    Usage damaged(YearMonth month, List<Reading> other) {
        Map<YearMonth, Readings> all = new HashMap<>(readings);
        all.put(month, Readings.of(other));
        return new Usage(all, events, aggregated);
    }

    /** Without a month's readings, its events and what they came to. */
    Usage without(YearMonth month) {
        List<String> forgotten = of(month).stream().flatMap(reading -> reading.meter().eventId().stream()).toList();
        Map<YearMonth, Readings> others = new HashMap<>(readings);
        others.remove(month);
        Map<YearMonth, List<Aggregate>> volumes = new HashMap<>(aggregated);
        volumes.remove(month);
        return new Usage(others, events.minusAll(forgotten), volumes);
    }
}

package billing.engine;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All accepted readings of a customer, each in the month it falls in, in the order in which they were received; an event counts once.
 *
 * @param events the meter of each event that was accepted and not deleted
 */
public record Usage(Map<YearMonth, List<Reading>> months, Map<String, Meter> events) {

    static final Usage NONE = new Usage(Map.of(), Map.of());

    public Usage {
        months = Map.copyOf(months);
        events = Map.copyOf(events);
    }

    public List<Reading> of(YearMonth month) {
        return months.getOrDefault(month, List.of());
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
        return new Usage(all, known);
    }

    /** Without a month's readings and events. */
    Usage without(YearMonth month) {
        Map<String, Meter> kept = new HashMap<>(events);
        of(month).forEach(reading -> reading.meter().eventId().ifPresent(kept::remove));
        Map<YearMonth, List<Reading>> others = new HashMap<>(months);
        others.remove(month);
        return new Usage(others, kept);
    }
}

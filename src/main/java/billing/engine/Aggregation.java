package billing.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a month's readings become one volume for every project and counter (rulebook, chapter 3). */
public final class Aggregation {

    private static final Comparator<Reading> BY_TIME = Comparator.comparing(reading -> reading.meter().time());

    private Aggregation() {}

    /** A counter of a project. */
    public record Key(String project, String counter) {}

    private record TypedKey(Key key, CounterType type) {}

    /** The volume of each counter of each project that has a reading in the month, in the smallest unit of its kind. */
    public static Map<Key, BigDecimal> of(Usage usage, YearMonth month) {
        Map<Key, BigDecimal> volumes = new LinkedHashMap<>();
        byTypeAndCounter(usage.of(month)).forEach((key, readings) -> volumes.merge(key.key(), volume(key, readings, usage, month), BigDecimal::add));
        return volumes;
    }

    private static BigDecimal volume(TypedKey key, List<Reading> readings, Usage usage, YearMonth month) {
        return switch (key.type()) {
            case DELTA -> sum(readings.stream().map(Reading::smallest).toList());
            case GAUGE -> sum(byResource(readings).values().stream().map(Aggregation::latest).map(Reading::smallest).toList());
            case CUMULATIVE -> cumulative(byResource(readings), byResource(earlier(key, usage, month)));
        };
    }

    private static BigDecimal cumulative(Map<String, List<Reading>> byResource, Map<String, List<Reading>> earlier) {
        return sum(byResource.entrySet().stream()
                .map(resource -> growth(resource.getValue(), Optional.ofNullable(earlier.get(resource.getKey())).map(Aggregation::latest)))
                .toList());
    }

    /** The growth of a running counter since a first reading; a reading below the one before it means that the counter began again at zero. */
    private static BigDecimal growth(List<Reading> readings, Optional<Reading> before) {
        List<BigDecimal> counts = readings.stream().sorted(BY_TIME).map(Reading::smallest).toList();
        BigDecimal previous = before.map(Reading::smallest).orElse(counts.get(0));
        BigDecimal growth = BigDecimal.ZERO;
        for (BigDecimal count : counts) {
            growth = growth.add(count.compareTo(previous) < 0 ? count : count.subtract(previous));
            previous = count;
        }
        return growth;
    }

    /** The last in time; of two with the same time, the later received. */
    private static Reading latest(List<Reading> readings) {
        return readings.stream().reduce((one, next) -> BY_TIME.compare(next, one) >= 0 ? next : one).orElseThrow();
    }

    private static List<Reading> earlier(TypedKey key, Usage usage, YearMonth month) {
        return usage.before(month).filter(reading -> typedKey(reading).equals(key)).toList();
    }

    private static Map<TypedKey, List<Reading>> byTypeAndCounter(Collection<Reading> readings) {
        return readings.stream().collect(Collectors.groupingBy(Aggregation::typedKey, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, List<Reading>> byResource(Collection<Reading> readings) {
        return readings.stream().collect(Collectors.groupingBy(reading -> reading.meter().source().resource(), HashMap::new, Collectors.toList()));
    }

    private static TypedKey typedKey(Reading reading) {
        return new TypedKey(new Key(reading.meter().source().project(), reading.meter().source().counter()), reading.meter().type());
    }

    private static BigDecimal sum(Collection<BigDecimal> volumes) {
        return volumes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

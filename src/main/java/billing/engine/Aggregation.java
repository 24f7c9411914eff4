package billing.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a month's readings become one volume for every project and counter (rulebook, chapter 3). */
public final class Aggregation {

    private Aggregation() {}

    /** A counter of a project. */
    public record Key(String project, String counter) {}

    /** The volume of each counter of each project that has a reading in the month, in the smallest unit of its kind. */
    public static Map<Key, BigDecimal> of(Usage usage, YearMonth month) {
        Map<Series, Course> courses = new LinkedHashMap<>();
        usage.of(month).forEach(reading -> courses.computeIfAbsent(reading.series(), Series::begin).add(reading));
        Map<Series, Reading> before = earlier(usage, month, courses);
        Map<Key, BigDecimal> volumes = new LinkedHashMap<>();
        courses.forEach((series, course) -> volumes.merge(series.key(), course.volume(Optional.ofNullable(before.get(series))), BigDecimal::add));
        return volumes;
    }

    /** The last reading in earlier months of each series whose volume depends on it. */
    private static Map<Series, Reading> earlier(Usage usage, YearMonth month, Map<Series, Course> courses) {
        Map<Series, Reading> last = new HashMap<>();
        if (courses.keySet().stream().anyMatch(series -> series.type() == CounterType.CUMULATIVE)) {
            usage.before(month).filter(reading -> reading.series().type() == CounterType.CUMULATIVE)
                    .forEach(reading -> last.merge(reading.series(), reading, Reading::later));
        }
        return last;
    }
}

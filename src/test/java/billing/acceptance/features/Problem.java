package billing.acceptance.features;

import java.util.Comparator;

/**
 * One thing that is wrong with the features or with how they were selected: where, what was read and what to do.
 *
 * <p>Example: {@code features/credit/rest.feature:12: the scenario "Rest" has no steps; write its steps, or delete it}.
 * A place that has no lines, such as a system property, has line 0, which is not shown.
 */
public record Problem(String place, long line, String what) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparingLong(Problem::line).thenComparing(Problem::what);

    public static Problem at(FeatureFile file, long line, String what) {
        return new Problem(file.place(), line, what);
    }

    static Problem of(String place, String what) {
        return new Problem(place, 0, what);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(place, what) : "%s:%d: %s".formatted(place, line, what);
    }
}

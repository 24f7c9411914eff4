package billing.report.unusual;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * What a figure usually is, over at least {@value #FEWEST_NIGHTS} nights.
 *
 * @param spread 1.4826 times the median absolute deviation: the standard deviation, if the figures are normally distributed
 * @param low nine of ten nights lie between this and {@code high}
 */
record Usual(double median, double spread, double low, double high, int nights) {

    static final int FEWEST_NIGHTS = 10;
    static final int MOST_NIGHTS = 30;

    private static final Median MEDIAN = Median.withDefaults().withCopy(true);
    private static final double DEVIATIONS_TO_SPREAD = 1.4826;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static Usual of(double[] figures) {
        double median = MEDIAN.evaluate(figures);
        double deviation = MEDIAN.evaluate(Arrays.stream(figures).map(figure -> Math.abs(figure - median)).toArray());
        double[] range = Quantile.withDefaults().withCopy(true).evaluate(figures, LOW, HIGH);
        return new Usual(median, DEVIATIONS_TO_SPREAD * deviation, range[0], range[1], figures.length);
    }

    /** The nights that count: the last {@value #MOST_NIGHTS}. */
    static <T> List<T> counted(List<T> oldestFirst) {
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - MOST_NIGHTS), oldestFirst.size());
    }

    /** So far from the median that chance does not come this far in a lifetime of nights. */
    double beyond(double spreads) {
        return median + spreads * spread;
    }
}

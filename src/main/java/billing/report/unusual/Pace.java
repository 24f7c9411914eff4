package billing.report.unusual;

import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Verdict;
import org.apache.commons.statistics.descriptive.Median;

/**
 * How fast a night was: the median time of the scenarios that passed. Times are compared as multiples of it, so that a slow machine slows nobody.
 *
 * <p>A night of fewer than {@value #FEWEST_SCENARIOS} passed scenarios has none: one of them would be its own measure.
 */
final class Pace {

    static final int FEWEST_SCENARIOS = 10;

    private Pace() {}

    /** In milliseconds, at least one; not a number if the night has none. */
    static double of(Night night) {
        double[] times = night.scenarios().stream().filter(scenario -> scenario.verdict() == Verdict.PASSED).mapToDouble(KeptScenario::milliseconds).toArray();
        return times.length < FEWEST_SCENARIOS ? Double.NaN : Math.max(1, Median.withDefaults().evaluate(times));
    }
}

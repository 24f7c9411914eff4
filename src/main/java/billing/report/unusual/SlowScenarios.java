package billing.report.unusual;

import billing.report.history.Chronicle;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Seen;
import billing.report.history.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Scenarios that became slow: in each of the last {@value #IN_A_ROW} nights, tonight included, they took more than twice what is usual, more than
 * {@value #SPREADS} spreads more, and more than {@value #LEAST_MILLISECONDS} ms more, all at the pace of the night.
 *
 * <p>One slow night says nothing: the first scenarios of a run warm it up, and the order is random.
 */
final class SlowScenarios {

    static final int IN_A_ROW = 3;
    private static final double SPREADS = 6;
    private static final double TIMES = 2;
    private static final int LEAST_MILLISECONDS = 50;

    private final Chronicle past;
    private final Map<String, Double> paces = new HashMap<>();
    private final double pace;

    SlowScenarios(Chronicle past, Night tonight) {
        this.past = past;
        this.pace = Pace.of(tonight);
        past.history().nights().forEach(night -> paces.put(night.id(), Pace.of(night)));
    }

    Optional<Oddity> judge(KeptScenario now) {
        List<Seen> seen = Usual.counted(past.of(now.identity()));
        if (now.verdict() != Verdict.PASSED || Double.isNaN(pace) || seen.size() < Usual.FEWEST_NIGHTS + IN_A_ROW - 1) {
            return Optional.empty();
        }
        double[] before = multiples(seen.subList(0, seen.size() - IN_A_ROW + 1));
        double[] lately = DoubleStream.concat(DoubleStream.of(multiples(seen.subList(seen.size() - IN_A_ROW + 1, seen.size()))), DoubleStream.of(now.milliseconds() / pace)).toArray();
        return before.length < Usual.FEWEST_NIGHTS || lately.length < IN_A_ROW ? Optional.empty() : judge(now, Usual.of(before), lately);
    }

    private Optional<Oddity> judge(KeptScenario now, Usual usual, double[] lately) {
        double limit = Math.max(Math.max(usual.beyond(SPREADS), TIMES * usual.median()), usual.median() + LEAST_MILLISECONDS / pace);
        if (DoubleStream.of(lately).anyMatch(multiple -> multiple <= limit)) {
            return Optional.empty();
        }
        return Optional.of(new Oddity(Oddity.Kind.SLOW, now.identity(), String.format(Locale.ROOT,
                "took %d ms, the third slow night in a row; usual %.0f–%.0f ms at the pace of this night, over %d nights",
                now.milliseconds(), usual.low() * pace, usual.high() * pace, usual.nights())));
    }

    /** Times of nights in which it passed and that have a pace. */
    private double[] multiples(List<Seen> seen) {
        return seen.stream().filter(each -> each.verdict() == Verdict.PASSED)
                .mapToDouble(each -> each.scenario().milliseconds() / paces.get(each.night().id()))
                .filter(multiple -> !Double.isNaN(multiple)).toArray();
    }
}

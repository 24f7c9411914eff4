package billing.report.unusual;

import billing.report.history.History;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Areas in which more scenarios failed, broke or were flaky than usual: at least {@value #LEAST_MORE} more than the median, more than {@value #SPREADS}
 * spreads more, and more than in any of the nights compared.
 */
final class TroubledAreas {

    private static final double SPREADS = 6;
    private static final int LEAST_MORE = 3;

    private final List<Night> nights;

    TroubledAreas(History past) {
        this.nights = Usual.counted(past.nights());
    }

    List<Oddity> in(Night tonight) {
        if (nights.size() < Usual.FEWEST_NIGHTS) {
            return List.of();
        }
        Map<String, List<KeptScenario>> areas = tonight.scenarios().stream().collect(Collectors.groupingBy(KeptScenario::area, TreeMap::new, Collectors.toList()));
        return areas.entrySet().stream().flatMap(area -> judge(area.getKey(), area.getValue()).stream()).toList();
    }

    private Optional<Oddity> judge(String area, List<KeptScenario> scenarios) {
        double[] before = nights.stream().mapToDouble(night -> troubled(area, night.scenarios())).toArray();
        long now = troubled(area, scenarios);
        Usual usual = Usual.of(before);
        double most = Arrays.stream(before).max().orElseThrow();
        if (now < usual.median() + LEAST_MORE || now <= usual.beyond(SPREADS) || now <= most) {
            return Optional.empty();
        }
        return Optional.of(new Oddity(Oddity.Kind.AREA, area, String.format(Locale.ROOT,
                "%d of %d scenarios failed, broke or were flaky; usual %.0f–%.0f, over %d nights", now, scenarios.size(), usual.low(), usual.high(), usual.nights())));
    }

    private static long troubled(String area, List<KeptScenario> scenarios) {
        return scenarios.stream().filter(scenario -> scenario.area().equals(area) && scenario.verdict().isTrouble()).count();
    }
}

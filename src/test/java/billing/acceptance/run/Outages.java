package billing.acceptance.run;

import billing.client.Outage;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Scenarios that stopped because their system had been given up are told once for all of them, not each on its own. */
public final class Outages {

    private final Set<Outage> told = ConcurrentHashMap.newKeySet();

    /** Whether the outcome is to be told as it happens: of those that an outage stops, the first speaks for all. */
    boolean isNews(Outcome outcome) {
        return outcome.outage().map(told::add).orElse(true);
    }

    /** {@code 870 scenarios were not tried to their end: the circuit breaker of http://… is open since …}, a line for each address. */
    public static List<String> lines(List<Outcome> outcomes) {
        Map<URI, List<Outage>> stopped = outcomes.stream().flatMap(outcome -> outcome.outage().stream())
                .collect(Collectors.groupingBy(Outage::address, TreeMap::new, Collectors.toList()));
        return stopped.values().stream().map(Outages::line).toList();
    }

    private static String line(List<Outage> met) {
        List<Outage> outages = met.stream().distinct().sorted(Comparator.comparing(Outage::since)).toList();
        String more = outages.size() == 1 ? "" : " (the first of %d outages)".formatted(outages.size());
        return "%s not tried to the end%s: %s".formatted(Count.of(met.size(), "scenario"), more, outages.get(0));
    }
}

package billing.acceptance.shard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether attempts that should belong to one run say the same of something. */
final class Agreement {

    private final Collection<Tried> trials;

    Agreement(Collection<Tried> trials) {
        this.trials = trials;
    }

    /** Nothing if they all say the same; otherwise who says what. */
    List<String> on(String what, Function<Manifest, Object> said) {
        Map<String, List<String>> names = trials.stream().collect(
                Collectors.groupingBy(tried -> said.apply(tried.manifest()).toString(), TreeMap::new, Collectors.mapping(Tried::name, Collectors.toList())));
        String who = names.entrySet().stream().map(entry -> "%s in %s".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
        return names.size() <= 1 ? List.of() : List.of("The shards do not agree on %s: %s. Run all of them alike, or take away what belongs to another run."
                .formatted(what, who));
    }
}

package billing.acceptance.shard;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the shards of a run together ran every selected scenario exactly once: all of them of one commit, one selection and one plan, none missing.
 *
 * <p>The first question that has problems for its answer is the only one answered: where shards are missing, scenarios are too.
 */
final class Completeness {

    /** The facts in which the shards of one run agree; their order, workers and machines may differ. */
    private static final List<String> SHARED = List.of("Commit", "Suite", "Environment", "Member", "Mode", "Month", "Features", "Tags");

    private final Trials trials;

    Completeness(Trials trials) {
        this.trials = trials;
    }

    /** What is wrong, a sentence each; nothing if the run is complete. */
    List<String> problems() {
        return Stream.<Supplier<List<String>>>of(
                this::refused, this::nothing, this::unexplained, this::otherRuns, this::missing, this::otherPlans, this::scenarios, this::results)
                .map(Supplier::get).filter(problems -> !problems.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> refused() {
        return trials.refusals().entrySet().stream().map(each -> "The check before the run refused %s, and nothing ran there. Mend this, then run it again:\n%s"
                .formatted(String.join(", ", each.getValue()), String.join("\n", each.getKey()).indent(4).stripTrailing())).toList();
    }

    private List<String> nothing() {
        return trials.all().isEmpty() ? List.of("No shard has left a %s. Name the directory that holds the results of all shards.".formatted(Manifest.FILE)) : List.of();
    }

    private List<String> unexplained() {
        return trials.unexplained().stream()
                .map(directory -> "%s holds results of scenarios but no %s, which says what they are. Run that shard again.".formatted(directory, Manifest.FILE))
                .toList();
    }

    /** Attempts that came to nothing count here as well: they must be attempts at this run. */
    private List<String> otherRuns() {
        Agreement all = new Agreement(trials.all());
        Stream<List<String>> facts = SHARED.stream().map(fact -> all.on("the " + fact.toLowerCase(Locale.ROOT), manifest -> manifest.facts().getOrDefault(fact, "-")));
        return Stream.concat(Stream.of(all.on("how many they are", manifest -> manifest.shard().total())), facts).flatMap(List::stream).toList();
    }

    private List<String> missing() {
        int total = trials.all().get(0).manifest().shard().total();
        return IntStream.rangeClosed(1, total).mapToObj(number -> new Shard(number, total)).filter(shard -> !trials.counted().containsKey(shard.number()))
                .map(shard -> "Shard %s is missing: %s. Run it again.".formatted(shard, trials.latest(shard).map(Tried::story).orElse("it has left nothing")))
                .toList();
    }

    private List<String> otherPlans() {
        Agreement counted = new Agreement(trials.counted().values());
        List<String> selections = counted.on("which scenarios were selected", manifest -> "%d of %d".formatted(manifest.selected().size(), manifest.discovered()));
        return selections.isEmpty() ? counted.on("who runs what (were they given the same durations?)", manifest -> "plan " + manifest.plan()) : selections;
    }

    private List<String> scenarios() {
        return Coverage.of(trials.counted().values()).problems();
    }

    private List<String> results() {
        return trials.counted().values().stream().flatMap(shard -> new Witness(shard).problems().stream()).toList();
    }
}

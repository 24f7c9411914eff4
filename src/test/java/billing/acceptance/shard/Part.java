package billing.acceptance.shard;

import billing.acceptance.features.Candidate;
import billing.acceptance.features.Selection;
import billing.acceptance.run.ScenarioPlaces;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * The scenarios that a run selects, all and those that fall to one shard, by where they stand and by their identities.
 *
 * @param selected of the whole run, the same in every shard
 * @param plan the checksum of who runs what
 * @param planned of this shard
 */
record Part(Shard shard, Map<Part.Spot, String> selected, String plan, Set<String> planned) {

    static final String SERIAL = "@serial";

    /** A scenario or an example row in its file. */
    record Spot(Path file, long line) {

        static Optional<Spot> of(FileSource source) {
            return source.getPosition().map(position -> new Spot(source.getFile().toPath(), position.getLine()));
        }
    }

    static Part of(Shard shard, Selection selection, Durations durations) {
        ScenarioPlaces places = new ScenarioPlaces();
        selection.files().forEach(file -> file.feature().ifPresent(feature -> places.read(file.path().toUri(), feature)));
        Map<Spot, String> selected = new HashMap<>();
        List<Share> shares = selection.selected().stream().map(scenario -> {
            String identity = places.at(scenario.path().toUri(), (int) scenario.line()).identity();
            selected.put(new Spot(scenario.path(), scenario.line()), identity);
            return new Share(identity, exclusive(scenario));
        }).toList();
        Plan plan = Plan.of(shares, durations, shard.total());
        Set<String> planned = selected.values().stream().filter(identity -> plan.numberOf(identity) == shard.number()).collect(Collectors.toSet());
        return new Part(shard, Map.copyOf(selected), plan.checksum(), planned);
    }

    /** Where nothing could be selected, every shard has everything: the run then says what is wrong with the request. */
    boolean has(Spot spot) {
        return selected.isEmpty() || Optional.ofNullable(selected.get(spot)).filter(planned::contains).isPresent();
    }

    /** Nothing falls to this shard, though something was asked for. */
    boolean isEmpty() {
        return planned.isEmpty() && !selected.isEmpty();
    }

    /** {@code Shard 2/5: 208 of 1041 scenarios}. */
    String summary() {
        return isEmpty() ? "Shard %s: none of the %d scenarios falls to it, so it has nothing to run and passes".formatted(shard, selected.size())
                : "Shard %s: %d of %d scenarios".formatted(shard, planned.size(), selected.size());
    }

    private static Optional<String> exclusive(Candidate scenario) {
        return scenario.tags().stream().filter(SERIAL::equals).findFirst();
    }
}

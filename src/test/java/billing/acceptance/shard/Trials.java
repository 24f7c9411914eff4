package billing.acceptance.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All attempts at the shards of a run, as they lie in and below a directory.
 *
 * @param counted the attempt that counts for a shard, by its number: of those that came to their end the last
 * @param refused by its directory, what was refused before it ran anything
 * @param unexplained directories that hold results of scenarios and no manifest
 */
record Trials(List<Tried> all, Map<Integer, Tried> counted, Map<Path, Refusal> refused, List<Path> unexplained) {

    private static final String RESULT = "-result.json";

    static Trials below(Path directory) {
        List<Path> directories = directories(directory);
        List<Tried> all = directories.stream().flatMap(each -> Manifest.in(each).map(manifest -> new Tried(each, manifest)).stream()).toList();
        Set<Path> explained = all.stream().map(Tried::results).collect(Collectors.toSet());
        Map<Path, Refusal> refused = new TreeMap<>();
        directories.forEach(each -> Refusal.in(each).ifPresent(refusal -> refused.put(each, refusal)));
        return new Trials(all, counted(all), refused, directories.stream().filter(each -> !explained.contains(each) && holdsResults(each)).toList());
    }

    private static Map<Integer, Tried> counted(List<Tried> all) {
        return all.stream().filter(Tried::isComplete).sorted(Comparator.comparing(Tried::end))
                .collect(Collectors.toMap(tried -> tried.manifest().shard().number(), Function.identity(), (earlier, later) -> later, TreeMap::new));
    }

    /** Attempts that came to nothing, or were made again. */
    List<Tried> uncounted() {
        return all.stream().filter(tried -> !counted.containsValue(tried)).toList();
    }

    /** The last attempt at a shard to begin. */
    Optional<Tried> latest(Shard shard) {
        return all.stream().filter(tried -> tried.manifest().shard().equals(shard)).max(Comparator.comparing(tried -> tried.manifest().start()));
    }

    /** By why, the names of those that were refused and not made again: their shards have nothing that counts. */
    Map<List<String>, List<String>> refusals() {
        return refused.entrySet().stream().filter(each -> !isMadeUpFor(each.getValue())).collect(Collectors.groupingBy(each -> each.getValue().why(),
                LinkedHashMap::new, Collectors.mapping(each -> each.getValue().name(each.getKey()), Collectors.toList())));
    }

    /** Of a shard that nobody knows, when all that there are count. */
    private boolean isMadeUpFor(Refusal refusal) {
        return refusal.shard().map(shard -> counted.containsKey(shard.number()))
                .orElseGet(() -> counted.values().stream().anyMatch(tried -> tried.manifest().shard().total() == counted.size()));
    }

    private static List<Path> directories(Path directory) {
        try {
            return Directories.below(directory);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("%s cannot be searched for the results of shards; name the directory that holds them".formatted(directory), unreadable);
        }
    }

    private static boolean holdsResults(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(RESULT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(directory + " cannot be read", unreadable);
        }
    }
}

package billing.acceptance.shard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which shards ran which of the selected scenarios. */
record Coverage(List<String> selected, Map<String, List<Tried>> ran) {

    private static final int SHOWN = 10;

    static Coverage of(Collection<Tried> shards) {
        Map<String, List<Tried>> ran = new TreeMap<>();
        shards.forEach(shard -> shard.ran().forEach(identity -> ran.computeIfAbsent(identity, none -> new ArrayList<>()).add(shard)));
        return new Coverage(shards.stream().flatMap(shard -> shard.manifest().selected().stream()).distinct().sorted().toList(), ran);
    }

    List<String> problems() {
        return Stream.of(nowhere(), twice(), unasked()).flatMap(Coverage::shortened).toList();
    }

    private List<String> nowhere() {
        return selected.stream().filter(identity -> !ran.containsKey(identity)).map(identity -> "Ran nowhere: " + words(identity)).toList();
    }

    private List<String> twice() {
        return ran.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "Ran more than once: %s — %s".formatted(words(entry.getKey()),
                        entry.getValue().stream().map(Tried::name).collect(Collectors.joining(" and "))))
                .toList();
    }

    private List<String> unasked() {
        Set<String> asked = Set.copyOf(selected);
        return ran.entrySet().stream().filter(entry -> !asked.contains(entry.getKey()))
                .map(entry -> "Ran though it was not selected: %s — %s".formatted(words(entry.getKey()), entry.getValue().get(0).name())).toList();
    }

    private static Stream<String> shortened(List<String> problems) {
        return problems.size() <= SHOWN ? problems.stream()
                : Stream.concat(problems.stream().limit(SHOWN), Stream.of("… and %d more like this".formatted(problems.size() - SHOWN)));
    }

    /** An identity in one line. */
    private static String words(String identity) {
        return identity.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" · "));
    }
}

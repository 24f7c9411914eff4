package billing.acceptance.shard;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The shard of every scenario, by its identity: computed alike in every process from the same scenarios and the same durations.
 *
 * <p>Without recorded durations a scenario's own words decide, so that no other scenario, added or taken away, ever moves it. With them the longest
 * are given away first, each to the shard that has least to do; a scenario without a record counts as the median.
 */
record Plan(Map<String, Integer> numbers) {

    private record Piece(String group, List<String> identities, long millis) {}

    private record Load(int number, long millis) {}

    private static final Comparator<Piece> LONGEST_FIRST = Comparator.comparingLong(Piece::millis).reversed().thenComparing(Piece::group);
    private static final Comparator<Load> LEAST_FIRST = Comparator.comparingLong(Load::millis).thenComparingInt(Load::number);

    static Plan of(List<Share> scenarios, Durations durations, int total) {
        return new Plan(durations.isEmpty() ? byWords(scenarios, total) : balanced(scenarios, durations, total));
    }

    /** The same in two processes that plan alike. */
    String checksum() {
        return Long.toHexString(checksum(new TreeMap<>(numbers).toString()));
    }

    int numberOf(String identity) {
        return numbers.get(identity);
    }

    private static Map<String, Integer> byWords(List<Share> scenarios, int total) {
        return scenarios.stream().collect(Collectors.toMap(Share::identity, scenario -> 1 + (int) (checksum(scenario.group()) % total)));
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static Map<String, Integer> balanced(List<Share> scenarios, Durations durations, int total) {
        PriorityQueue<Load> shards = new PriorityQueue<>(LEAST_FIRST);
        for (int number = 1; number <= total; number++) {
            shards.add(new Load(number, 0));
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Piece piece : pieces(scenarios, durations)) {
            Load least = shards.remove();
            piece.identities().forEach(identity -> numbers.put(identity, least.number()));
            shards.add(new Load(least.number(), least.millis() + piece.millis()));
        }
        return numbers;
    }

    private static List<Piece> pieces(List<Share> scenarios, Durations durations) {
        return scenarios.stream().collect(Collectors.groupingBy(Share::group)).entrySet().stream()
                .map(group -> {
                    List<String> identities = group.getValue().stream().map(Share::identity).toList();
                    return new Piece(group.getKey(), identities, identities.stream().mapToLong(durations::millis).sum());
                })
                .sorted(LONGEST_FIRST)
                .toList();
    }
}

package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PlanTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_scenario_falls_to_exactly_one_shard_in_whatever_order_it_is_found(int seed) {
        Random random = new Random(seed);
        List<Share> suite = suite(random);
        Durations durations = durations(random, suite);
        int total = 1 + random.nextInt(12);
        List<Share> shuffled = new ArrayList<>(suite);
        Collections.shuffle(shuffled, random);

        Plan plan = Plan.of(suite, durations, total);

        assertThat(plan.numbers().keySet()).containsExactlyInAnyOrderElementsOf(suite.stream().map(Share::identity).toList());
        assertThat(plan.numbers().values()).allSatisfy(number -> assertThat(number).isBetween(1, total));
        assertThat(Plan.of(shuffled, durations, total)).isEqualTo(plan);
        assertThat(suite.stream().filter(share -> share.exclusive().isPresent()).map(Share::identity).map(plan::numberOf).distinct().count())
                .isLessThanOrEqualTo(1);
    }

    /** What giving the longest first guarantees: the last one given to the fullest shard was given to it when it was the emptiest. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_shard_has_more_than_the_mean_and_its_longest_scenario(int seed) {
        Random random = new Random(seed);
        List<Share> suite = suite(random).stream().map(share -> new Share(share.identity(), Optional.empty())).toList();
        Durations durations = durations(random, suite);
        int total = 1 + random.nextInt(12);
        Durations known = durations.isEmpty() ? Durations.of(Map.of("another", 1L)) : durations;

        Map<Integer, Long> loads = loads(Plan.of(suite, known, total), known);

        long sum = loads.values().stream().mapToLong(Long::longValue).sum();
        long longest = suite.stream().mapToLong(share -> known.millis(share.identity())).max().orElse(0);
        assertThat(loads.values()).allSatisfy(load -> assertThat((double) load).isLessThanOrEqualTo((double) sum / total + longest));
    }

    @Test
    void without_durations_a_scenario_more_or_less_moves_no_other() {
        List<Share> many = shares(500);
        List<Share> more = new ArrayList<>(many);
        more.add(0, new Share("a new one", Optional.empty()));

        Map<String, Integer> before = Plan.of(many, Durations.NONE, 5).numbers();
        Map<String, Integer> after = new HashMap<>(Plan.of(more, Durations.NONE, 5).numbers());

        after.remove("a new one");
        assertThat(after).isEqualTo(before);
        assertThat(sizes(before)).allSatisfy((number, size) -> assertThat(size).isCloseTo(100, within(30L)));
    }

    @Test
    void with_durations_the_longest_are_given_first_and_equals_by_name() {
        List<Share> suite = List.of("a", "b", "c", "d", "e").stream().map(name -> new Share(name, Optional.empty())).toList();

        Plan plan = Plan.of(suite, Durations.of(Map.of("a", 3L, "b", 3L, "c", 2L, "d", 2L, "e", 2L)), 2);

        assertThat(plan.numbers()).isEqualTo(Map.of("a", 1, "b", 2, "c", 1, "d", 2, "e", 1));
    }

    @Test
    void a_scenario_without_a_record_counts_as_the_median() {
        Durations durations = Durations.of(Map.of("a", 1L, "b", 50L, "c", 1000L));

        assertThat(durations.millis("new")).isEqualTo(50);
        assertThat(durations.millis("a")).isEqualTo(1);
        assertThat(Durations.of(Map.of("instant", 0L)).millis("instant")).isEqualTo(1);
    }

    @Test
    void scenarios_that_want_something_for_themselves_share_a_shard_and_weigh_together() {
        List<Share> suite = List.of(new Share("a", Optional.of("@serial")), new Share("b", Optional.of("@serial")), new Share("c", Optional.empty()),
                new Share("d", Optional.empty()));

        Plan plan = Plan.of(suite, Durations.of(Map.of("a", 2L, "b", 2L, "c", 3L, "d", 1L)), 2);

        assertThat(plan.numbers()).isEqualTo(Map.of("a", 1, "b", 1, "c", 2, "d", 2));
    }

    private static List<Share> suite(Random random) {
        return IntStream.range(0, random.nextInt(80))
                .mapToObj(each -> new Share("features/f%d.feature\nscenario %d".formatted(random.nextInt(9), each),
                        random.nextInt(10) == 0 ? Optional.of("@serial") : Optional.empty()))
                .toList();
    }

    private static Durations durations(Random random, List<Share> suite) {
        boolean none = random.nextInt(4) == 0;
        return none ? Durations.NONE : Durations.of(suite.stream().filter(share -> random.nextInt(10) > 0)
                .collect(Collectors.toMap(Share::identity, share -> (long) random.nextInt(1000))));
    }

    private static List<Share> shares(int number) {
        return IntStream.range(0, number).mapToObj(each -> new Share("scenario " + each, Optional.empty())).toList();
    }

    private static Map<Integer, Long> sizes(Map<String, Integer> numbers) {
        return numbers.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<Integer, Long> loads(Plan plan, Durations durations) {
        return plan.numbers().entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.summingLong(entry -> durations.millis(entry.getKey()))));
    }
}

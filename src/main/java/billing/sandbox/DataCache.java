package billing.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that depend on nothing but a customer's account, kept for as long as the account does not change.
 *
 * <p>Every customer has a part of its own, of at most {@value #ANSWERS_EACH} answers; together they hold a bounded number of characters, and parts that are seldom asked for go first.
 */
final class DataCache {

    static final int ANSWERS_EACH = 32;
    static final String HITS = "hit";
    static final String MISSES = "miss";

    private static final int WEIGHT_OF_AN_ENTRY = 500;

    private final Cache<String, Part> parts;
    private final Tally tally = Tally.of(HITS, MISSES);

    /** What is asked for: a path of the API with its variables, and the query. */
    record Request(String path, Map<String, String> variables, Map<String, String> query) {}

    /** A customer's answers at one version of its account. */
    private record Part(long version, Map<Request, Answer> answers) {

        Part with(Request request, Answer answer) {
            Map<Request, Answer> all = new LinkedHashMap<>(answers);
            all.put(request, answer);
            if (all.size() > ANSWERS_EACH) {
                all.remove(all.keySet().iterator().next());
            }
            return new Part(version, all);
        }

        int weight() {
            return answers.values().stream().mapToInt(answer -> WEIGHT_OF_AN_ENTRY + answer.body().length()).sum();
        }
    }

    /** @param most characters */
    DataCache(long most) {
        parts = Caffeine.newBuilder().maximumWeight(most).<String, Part>weigher((uuid, part) -> part.weight()).executor(Runnable::run).build();
    }

    /** The answer to a request that shows a customer's account: the one that is kept, or the one that is made now. Called under the customer's lock. */
    Outcome through(String uuid, Kept kept, Request request, Supplier<Outcome> work) {
        Part part = Optional.ofNullable(parts.getIfPresent(uuid)).filter(known -> known.version() == kept.version())
                .orElseGet(() -> new Part(kept.version(), Map.of()));
        Optional<Answer> known = Optional.ofNullable(part.answers().get(request));
        tally.count(known.isPresent() ? HITS : MISSES);
        return known.map(answer -> new Outcome(kept.account(), answer)).orElseGet(() -> {
            Outcome made = work.get();
            parts.put(uuid, part.with(request, made.answer()));
            return made;
        });
    }

    void forget(String uuid) {
        parts.invalidate(uuid);
    }

    /** Hits and misses. */
    Map<String, Long> lookups() {
        return tally.counts();
    }

    /** The characters that are kept now, about. */
    long weight() {
        parts.cleanUp();
        return parts.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}

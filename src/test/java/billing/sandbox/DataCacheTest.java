package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DataCacheTest {

    private final DataCache cache = new DataCache(Limits.ANSWERS);

    @Test
    void an_answer_is_made_once_for_a_version() {
        assertThat(ask("u", 1, "a", "first")).isEqualTo("first");
        assertThat(ask("u", 1, "a", "second")).isEqualTo("first");
        assertThat(ask("u", 2, "a", "third")).isEqualTo("third");

        assertThat(cache.lookups()).containsExactly(Map.entry("hit", 1L), Map.entry("miss", 2L));
    }

    @Test
    void customers_and_requests_are_kept_apart() {
        ask("u", 1, "a", "of u");

        assertThat(ask("other", 1, "a", "of the other")).isEqualTo("of the other");
        assertThat(ask("u", 1, "b", "another path")).isEqualTo("another path");
        assertThat(ask("u", 1, "a", "made again")).isEqualTo("of u");
    }

    @Test
    void of_too_many_answers_of_a_customer_the_first_is_forgotten() {
        for (int number = 0; number <= DataCache.ANSWERS_EACH; number++) {
            ask("u", 1, "path-" + number, "first");
        }

        assertThat(ask("u", 1, "path-1", "second")).isEqualTo("first");
        assertThat(ask("u", 1, "path-0", "second")).isEqualTo("second");
    }

    @Test
    void all_customers_together_hold_so_many_characters_and_no_more() {
        DataCache small = new DataCache(10_000);

        for (int number = 0; number < 1_000; number++) {
            through(small, "u-" + number, 1, "a", "x".repeat(1_500));
        }

        assertThat(small.weight()).isBetween(2_000L, 10_000L);
    }

    @Test
    void nothing_of_a_customer_that_is_forgotten_stays() {
        ask("u", 1, "a", "first");

        cache.forget("u");

        assertThat(cache.weight()).isZero();
        assertThat(ask("u", 1, "a", "second")).isEqualTo("second");
    }

    private String ask(String uuid, long version, String path, String fresh) {
        return through(cache, uuid, version, path, fresh);
    }

    private static String through(DataCache cache, String uuid, long version, String path, String fresh) {
        return cache.through(uuid, new Kept(Optional.empty(), version), new DataCache.Request(path, Map.of(), Map.of()),
                () -> new Outcome(Optional.empty(), Answer.of(200, "text/plain", fresh))).answer().body();
    }
}

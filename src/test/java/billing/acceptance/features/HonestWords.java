package billing.acceptance.features;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words that prose begins with and that are one slip away from a keyword. */
final class HonestWords {

    private static final String NEAR_GIVEN = "give gives giver givens giving even driven";
    private static final String NEAR_WHEN = "hen what wren went where whet whim while whole wean weed open whenever";
    private static final String NEAR_THEN = "the them they than thin thee these there their theme thens ten teen thing think this";
    private static final String NEAR_AND = "a an any add adds ands ant ad aid end ends hand land band sand all as at are";
    private static final String NEAR_BUT = "bit bits buts butt bus buy buys bat bet put puts cut cuts out by be both";
    private static final String NEAR_TITLES = "role roles rules ruler ruled rude features backgrounds sample samples";

    private static final Set<String> WORDS = Stream.of(NEAR_GIVEN, NEAR_WHEN, NEAR_THEN, NEAR_AND, NEAR_BUT, NEAR_TITLES)
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private HonestWords() {}

    /** Whether it is one of them, perhaps in quotes or brackets. */
    static boolean has(String word) {
        return WORDS.contains(word.replaceFirst("^\\P{L}+", "").toLowerCase(Locale.ROOT));
    }
}

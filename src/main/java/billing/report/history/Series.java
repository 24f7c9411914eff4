package billing.report.history;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs that may be compared with each other: the same environment, mode, member and profile, the same features and tags asked for.
 *
 * <p>Example: mock, mock, all, nightly, features, all. A run of one feature is a series of its own and stays out of the night's.
 *
 * @param member the code of a member, or {@code all}
 * @param profile the Maven profile, or {@code verify}
 * @param features the files or folders asked for, as they were given; {@code features} for all
 * @param tags the expression asked for, or {@code all}
 */
public record Series(String environment, String mode, String member, String profile, String features, String tags) {

    static final String SUFFIX = ".jsonl";

    private static final int LONGEST = 60;
    private static final int HASH = 8;

    /** {@code mock-mock-all-nightly-features-all-1f2e3d4c.jsonl}: words for people, and what tells apart series whose words are alike or cut. */
    String fileName() {
        String words = parts().collect(Collectors.joining("-")).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String exact = UUID.nameUUIDFromBytes(parts().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)).toString();
        return words.substring(0, Math.min(words.length(), LONGEST)) + "-" + exact.substring(0, HASH) + SUFFIX;
    }

    private Stream<String> parts() {
        return Stream.of(environment, mode, member, profile, features, tags);
    }
}

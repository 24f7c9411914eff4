package billing.acceptance.features;

import billing.config.BillingConfig;
import billing.config.Mode;
import billing.money.Member;
import java.util.Optional;

/**
 * Which scenarios a run was asked for.
 *
 * @param features paths of files and directories, joined by commas, a file perhaps with lines: {@code features/credit,features/tax.feature:12:30}
 * @param tags a tag expression: {@code @smoke and not @credit}
 * @param member only the scenarios of this member's customers
 * @param direct whether there is no sandbox, so that scenarios tagged {@code @sandbox} cannot run
 */
public record Wanted(String features, Optional<String> tags, Optional<Member> member, boolean direct) {

    static final String FEATURES_PROPERTY = "cucumber.features";
    static final String TAGS_PROPERTY = "cucumber.filter.tags";
    static final String DEFAULT_FEATURES = "features";

    /** Every scenario of the files and directories that the system property names, or of {@code features}. */
    static Wanted features(String features) {
        return new Wanted(features, Optional.empty(), Optional.empty(), false);
    }

    /** What this process was asked for: {@code cucumber.features}, {@code cucumber.filter.tags}, and the configured member and mode. */
    public static Wanted ofThisProcess() {
        BillingConfig config = BillingConfig.load();
        return new Wanted(featuresOfThisProcess(), tagsOfThisProcess(), config.member(), config.mode() == Mode.DIRECT);
    }

    static String featuresOfThisProcess() {
        return System.getProperty(FEATURES_PROPERTY, DEFAULT_FEATURES);
    }

    private static Optional<String> tagsOfThisProcess() {
        return Optional.of(System.getProperty(TAGS_PROPERTY, "")).filter(tags -> !tags.isBlank());
    }

    Wanted tagged(String expression) {
        return new Wanted(features, Optional.of(expression), member, direct);
    }

    Wanted of(Member only) {
        return new Wanted(features, tags, Optional.of(only), direct);
    }

    Wanted inDirectMode() {
        return new Wanted(features, tags, member, true);
    }
}

package billing.acceptance.features;

import billing.config.BillingConfig;
import billing.config.Mode;
import billing.money.Member;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NOT_WIP = Pattern.compile("(?:\\((.*)\\) and )?not @wip");

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
        return Optional.of(System.getProperty(TAGS_PROPERTY, "")).map(Wanted::withoutWip).filter(tags -> !tags.isEmpty());
    }

    /** {@code @smoke} for {@code (@smoke) and not @wip}, and nothing for {@code not @wip}: what is left out anyway need not be asked for. */
    static String withoutWip(String tags) {
        Matcher asked = NOT_WIP.matcher(tags.strip());
        String inner = asked.matches() ? Optional.ofNullable(asked.group(1)).orElse("") : tags.strip();
        return isWhole(inner) ? inner : tags.strip();
    }

    /** Not so {@code @a) or (@b}, which is no expression of its own. */
    private static boolean isWhole(String expression) {
        int open = 0;
        for (char read : expression.toCharArray()) {
            open += read == '(' ? 1 : read == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return true;
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

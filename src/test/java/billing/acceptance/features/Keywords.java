package billing.acceptance.features;

import io.cucumber.gherkin.GherkinDialect;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keywords of a language: English ones such as {@code Given} and {@code Scenario}, or 만일 and 시나리오. */
public final class Keywords {

    private static final String BULLET = "*";
    private static final String ENGLISH = "en";

    private final GherkinDialect dialect;

    Keywords(GherkinDialect dialect) {
        this.dialect = dialect;
    }

    /** {@code Given}, {@code When}, … without the bullet that may stand for any of them. */
    List<String> steps() {
        return Stream.of(
                        dialect.getGivenKeywords(),
                        dialect.getWhenKeywords(),
                        dialect.getThenKeywords(),
                        dialect.getAndKeywords(),
                        dialect.getButKeywords())
                .flatMap(Collection::stream)
                .map(String::strip)
                .filter(keyword -> !keyword.equals(BULLET))
                .distinct()
                .toList();
    }

    /** The keywords that a colon follows: {@code Feature}, {@code Scenario Outline}, … */
    List<String> titles() {
        return Stream.of(
                        features(),
                        dialect.getRuleKeywords(),
                        backgrounds(),
                        dialect.getScenarioKeywords(),
                        outlines(),
                        dialect.getExamplesKeywords())
                .flatMap(Collection::stream)
                .map(String::strip)
                .distinct()
                .toList();
    }

    String feature() {
        return title(features());
    }

    public String rule() {
        return title(dialect.getRuleKeywords());
    }

    String background() {
        return title(backgrounds());
    }

    /** {@code Scenario:} rather than {@code Example:}, which is too near to {@code Examples:}. */
    String scenario() {
        List<String> words = dialect.getScenarioKeywords();
        return words.get(words.size() - 1).strip() + ":";
    }

    String examples() {
        return title(dialect.getExamplesKeywords());
    }

    String stepList() {
        return String.join(", ", steps());
    }

    boolean isOutline(String keyword) {
        return outlines().contains(keyword);
    }

    public boolean areEnglish() {
        return dialect.getLanguage().toLowerCase(Locale.ROOT).startsWith(ENGLISH);
    }

    /** The title keyword at the beginning of a line, if the line is one: {@code Scenario} of {@code Scenario: A credit is used}. */
    Optional<String> titleOf(String line) {
        return titles().stream().filter(keyword -> line.startsWith(keyword + ":")).findFirst();
    }

    /** Whether Gherkin sees a step in a line, where steps may stand. */
    boolean beginStep(String line) {
        return dialect.getStepKeywords().stream().anyMatch(line::startsWith);
    }

    /** The keyword of a step at the beginning of a line that would be one if a space and not a tab, say, followed it. */
    Optional<String> beforeAnotherBlank(String line) {
        return steps().stream().filter(keyword -> dialect.getStepKeywords().contains(keyword + " "))
                .filter(line::startsWith).filter(keyword -> line.substring(keyword.length()).matches("(?s)(?! )[\\s\\h].*")).findFirst();
    }

    boolean isFeature(String keyword) {
        return features().contains(keyword);
    }

    boolean isBackground(String keyword) {
        return backgrounds().contains(keyword);
    }

    private List<String> features() {
        return dialect.getFeatureKeywords();
    }

    private List<String> backgrounds() {
        return dialect.getBackgroundKeywords();
    }

    private List<String> outlines() {
        return dialect.getScenarioOutlineKeywords();
    }

    private static String title(List<String> words) {
        return words.get(0).strip() + ":";
    }
}

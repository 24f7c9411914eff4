package billing.acceptance.features;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the steps that Gherkin takes for a description, because their keyword is misspelt, missing or in a place where no step is run.
 *
 * <p>A word that is one slip from a keyword is not enough where prose begins with it ({@code Thin lines are rounded down}): then the rest of
 * the line has to be a step, or nearly one.
 */
final class MisreadStep {

    private static final int SHORTEST_KEYWORD_FOR_ONE_EDIT = 4;

    private static final Pattern BULLET = Pattern.compile("(?:[-–—•·]|[0-9]+[.)])\\s*(.+)");

    private static final String IF_PROSE = "or begin it with another word if it is prose";

    private final Keywords keywords;
    private final StepCatalogue steps;

    MisreadStep(Keywords keywords, StepCatalogue steps) {
        this.keywords = keywords;
        this.steps = steps;
    }

    /** What is wrong with the line and what to do; empty for honest prose. */
    Optional<String> in(DescriptionLine line) {
        if (steps.knows(line.text())) {
            return Optional.of("%s is a step without a keyword, and read as a description; write one before it: %s"
                    .formatted(Quote.of(line.text()), keywords.stepList()));
        }
        if (line.stepsMayFollow() && keywords.beginStep(line.text())) {
            return Optional.empty();
        }
        List<Opening> openings = keywords.steps().stream().map(keyword -> Opening.of(line.text(), keyword)).toList();
        Optional<Opening> exact = openings.stream().filter(Opening::isExact).findFirst();
        return bulleted(line).or(() -> exact.map(List::of).orElse(openings).stream()
                .filter(opening -> isMeant(opening, line))
                .min(Comparator.comparingInt(opening -> opening.slip().edits()))
                .map(opening -> advice(opening, line)))
                .or(() -> glued(line));
    }

    /** Behind a hyphen or a number of a list: {@code - Given a customer in Korea}. */
    private Optional<String> bulleted(DescriptionLine line) {
        Matcher listed = BULLET.matcher(line.text());
        return line.stepsMayFollow() && listed.matches() && isStepWithKeyword(listed.group(1))
                ? Optional.of("%s is read as a description, not as a step; write %s".formatted(Quote.of(line.text()), Quote.of(listed.group(1))))
                : Optional.empty();
    }

    private boolean isStepWithKeyword(String text) {
        return keywords.steps().stream().anyMatch(keyword -> text.startsWith(keyword + " ") && isStep(text.substring(keyword.length()).strip()));
    }

    private boolean isMeant(Opening opening, DescriptionLine line) {
        Slip slip = opening.slip();
        boolean honest = HonestWords.has(opening.word());
        if (slip.isNone() && opening.hasColon()) {
            return true;
        }
        if (opening.isExact()) {
            return line.stepsMayFollow() || opening.rest().isEmpty() || isStep(opening.rest()) || steps.nearlyKnows(opening.rest());
        }
        if ((honest ? slip.edits() == 1 : slip.isConceivable()) && isStep(opening.rest())) {
            return true;
        }
        if (honest || !opening.mark().isEmpty()) {
            return false;
        }
        if (slip.isNone()) {
            return !line.continues();
        }
        return slip.isOfTheFingers() || isClearInEnglish(opening) || slip.isConceivable() && steps.nearlyKnows(opening.rest());
    }

    /** With a placeholder of an outline in it, a step can be known only nearly. */
    private boolean isStep(String text) {
        return steps.knows(text) || Placeholders.isIn(text) && steps.nearlyKnows(text);
    }

    /** The honest words are known for English only. */
    private boolean isClearInEnglish(Opening opening) {
        return keywords.areEnglish()
                && opening.isCapitalised()
                && opening.keyword().length() >= SHORTEST_KEYWORD_FOR_ONE_EDIT
                && opening.slip().edits() == 1;
    }

    private Optional<String> glued(DescriptionLine line) {
        return keywords.steps().stream()
                .filter(keyword -> line.text().startsWith(keyword))
                .map(keyword -> new Opening(keyword, keyword, "", line.text().substring(keyword.length()).strip()))
                .filter(opening -> steps.knows(opening.rest()))
                .map(opening -> advice(opening, line))
                .findFirst();
    }

    private String advice(Opening opening, DescriptionLine line) {
        if (!opening.isExact()) {
            return "%s is read as a description, not as a step; write %s%s, %s"
                    .formatted(Quote.of(line.text()), Quote.of(opening.corrected()), nearest(opening.rest()), IF_PROSE);
        }
        if (opening.rest().isEmpty()) {
            return "%s is a keyword without a step, and read as a description; write the step behind it".formatted(Quote.of(line.text()));
        }
        return line.stepsMayFollow()
                ? "%s is read as a description, not as a step; write %s with one plain blank behind %s"
                        .formatted(Quote.of(line.text()), Quote.of(opening.corrected()), opening.keyword())
                : "%s begins like a step where none is run, and is read as a description; move it below %s or %s, %s"
                        .formatted(Quote.of(line.text()), keywords.background(), keywords.scenario(), IF_PROSE);
    }

    private String nearest(String step) {
        Stream<String> suggestions = steps.knows(step) ? Stream.empty() : steps.nearest(step).stream();
        return suggestions.findFirst().map(suggestion -> " (nearest step: %s)".formatted(suggestion)).orElse("");
    }
}

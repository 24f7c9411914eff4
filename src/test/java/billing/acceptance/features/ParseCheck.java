package billing.acceptance.features;

import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Says in an analyst's words what Gherkin could not read.
 *
 * <p>Gherkin reports every row of a misplaced table, every line of a file that has no {@code Feature:} yet, every line below tags that stand
 * wrong, and all of a file whose language it does not know; only the first is told.
 */
final class ParseCheck {

    static final Pattern BELOW_TAGS = Pattern.compile("expected: #TagLine, #(?:Rule|Scenario|Examples)Line, #Comment, #Empty");

    private static final Pattern NO_FEATURE_YET = Pattern.compile("#FeatureLine");
    private static final String NO_LANGUAGE = "Language not supported";

    private final FeatureFile file;
    private final TreeMap<Long, String> messages;

    ParseCheck(FeatureFile file) {
        this.file = file;
        this.messages = file.errors().stream()
                .collect(Collectors.toMap(ParseCheck::line, ParseError::getMessage, (first, second) -> first, TreeMap::new));
    }

    /** The lines that Gherkin refuses; the others it reads, if perhaps as a description. */
    static Set<Long> refused(FeatureFile file) {
        return file.errors().stream().map(ParseCheck::line).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        return messages.keySet().stream()
                .filter(line -> !isRepeated(line) && !isRowBelow(line))
                .map(line -> new ParseMessage(file, line, message(line)).problem())
                .toList();
    }

    private boolean isRepeated(long line) {
        return messages.headMap(line).entrySet().stream().anyMatch(earlier -> earlier.getValue().contains(NO_LANGUAGE)
                || isSame(NO_FEATURE_YET, earlier.getValue(), line)
                || isSame(BELOW_TAGS, earlier.getValue(), line) && noTitleBetween(earlier.getKey(), line));
    }

    private boolean isSame(Pattern kind, String earlier, long line) {
        return kind.matcher(earlier).find() && kind.matcher(message(line)).find();
    }

    private boolean noTitleBetween(long line, long other) {
        return LongStream.range(line + 1, other).filter(between -> !messages.containsKey(between)).noneMatch(this::isTitle);
    }

    private boolean isRowBelow(long line) {
        return isRow(line) && isRow(line - 1) && messages.containsKey(line - 1);
    }

    private boolean isTitle(long line) {
        return file.keywords().titleOf(file.line(line)).isPresent();
    }

    private boolean isRow(long line) {
        return file.line(line).startsWith("|");
    }

    private String message(long line) {
        return messages.getOrDefault(line, "");
    }

    private static long line(ParseError error) {
        return error.getSource().getLocation().map(Location::getLine).orElse(1L);
    }
}

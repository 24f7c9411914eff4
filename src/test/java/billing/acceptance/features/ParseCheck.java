package billing.acceptance.features;

import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Says in an analyst's words what Gherkin could not read.
 *
 * <p>Gherkin reports every row of a misplaced table, every line of a file that has no {@code Feature:} yet, every line below tags that stand
 * wrong, and all of a file whose language it does not know; only the first is told. Of a file in another encoding than UTF-8 nothing else is told.
 */
final class ParseCheck {

    static final Pattern BELOW_TAGS = Pattern.compile("expected: #TagLine, #(?:Rule|Scenario|Examples)Line, #Comment, #Empty");

    private static final Pattern NO_FEATURE_YET = Pattern.compile("#FeatureLine");
    private static final String NO_LANGUAGE = "Language not supported";
    private static final String RAGGED = "inconsistent cell count";
    private static final String NO_LETTER = "\uFFFD";

    private final FeatureFile file;
    private final TreeMap<Long, String> messages;
    private final List<Problem> openRows;

    ParseCheck(FeatureFile file) {
        this.file = file;
        this.messages = file.errors().stream()
                .collect(Collectors.toMap(ParseCheck::line, ParseError::getMessage, (first, second) -> first, TreeMap::new));
        this.openRows = OpenRows.in(file);
    }

    /** The lines that Gherkin refuses; the others it reads, if perhaps as a description. */
    static Set<Long> refused(FeatureFile file) {
        return file.errors().stream().map(ParseCheck::line).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        return garbled().map(List::of).orElseGet(() -> Stream.concat(openRows.stream(), refusals()).toList());
    }

    /** A byte that is no letter in UTF-8 is read as {@code U+FFFD}. */
    private Optional<Problem> garbled() {
        return LongStream.rangeClosed(1, file.lines().size()).filter(line -> file.line(line).contains(NO_LETTER)).boxed().findFirst()
                .map(line -> Problem.at(file, line, "this line has letters that are none in UTF-8, and they are lost; save the file in the encoding UTF-8"));
    }

    private Stream<Problem> refusals() {
        return messages.keySet().stream()
                .filter(line -> !isRepeated(line) && !isRowBelow(line) && !isBesideOpenRow(line))
                .map(line -> new ParseMessage(file, line, message(line)).problem());
    }

    /** A row without its last bar has a cell less than the others, which is not what has to be mended. */
    private boolean isBesideOpenRow(long line) {
        return message(line).contains(RAGGED) && LongStream.iterate(line, this::isRow, above -> above - 1)
                .anyMatch(row -> openRows.stream().anyMatch(open -> open.line() == row));
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

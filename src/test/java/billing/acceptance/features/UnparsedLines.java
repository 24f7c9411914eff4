package billing.acceptance.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of a file with parse errors that are nothing else, and so may be descriptions: they often hold what caused the errors. Lines that
 * Gherkin refuses are none.
 */
final class UnparsedLines {

    private static final List<String> DOC_STRINGS = List.of("\"\"\"", "```");
    private static final List<String> OTHERS = List.of("#", "@", "|");

    private UnparsedLines() {}

    static Stream<List<DescriptionLine>> of(FeatureFile file) {
        Keywords keywords = file.keywords();
        Set<Long> refused = ParseCheck.refused(file);
        List<DescriptionLine> found = new ArrayList<>();
        boolean insideDocString = false;
        boolean belowText = false;
        for (long number = 1; number <= file.lines().size(); number++) {
            String line = file.line(number);
            boolean delimits = delimitsDocString(line);
            boolean isText = !delimits && !insideDocString && isText(keywords, line);
            if (isText && !refused.contains(number)) {
                found.add(new DescriptionLine(number, line, true, belowText));
            }
            insideDocString ^= delimits;
            belowText = isText;
        }
        return Stream.of(found);
    }

    static boolean delimitsDocString(String line) {
        return startsWithAny(DOC_STRINGS, line);
    }

    private static boolean isText(Keywords keywords, String line) {
        return !line.isEmpty() && !startsWithAny(OTHERS, line) && !keywords.beginStep(line) && keywords.titleOf(line).isEmpty();
    }

    private static boolean startsWithAny(List<String> beginnings, String line) {
        return beginnings.stream().anyMatch(line::startsWith);
    }
}

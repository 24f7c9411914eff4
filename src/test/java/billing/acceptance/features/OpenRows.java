package billing.acceptance.features;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the rows of tables that do not end with a bar: Gherkin passes over what stands behind the last one, and a whole cell is lost.
 *
 * <p>A remark behind the last bar, {@code | 5 KRW | # not agreed}, loses nothing.
 */
final class OpenRows {

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    private OpenRows() {}

    static List<Problem> in(FeatureFile file) {
        List<Problem> open = new ArrayList<>();
        boolean insideText = false;
        for (long number = 1; number <= file.lines().size(); number++) {
            String line = file.line(number);
            String lost = behindLastBar(line);
            if (!insideText && line.startsWith("|") && !lost.isEmpty() && !lost.startsWith("#")) {
                open.add(Problem.at(file, number, "the row %s does not end with |, and its last cell, %s, is lost; write | at its end"
                        .formatted(Quote.of(line), Quote.of(lost))));
            }
            insideText ^= UnparsedLines.delimitsDocString(line);
        }
        return open;
    }

    private static String behindLastBar(String row) {
        int lastBar = ESCAPED.matcher(row).replaceAll("..").lastIndexOf('|');
        return row.substring(lastBar + 1).strip();
    }
}

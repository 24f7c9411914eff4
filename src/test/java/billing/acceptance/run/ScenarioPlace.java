package billing.acceptance.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a scenario stands: its file and line, its feature's title, its rule's if it has one, its title as written, the values of its example row.
 *
 * <p>Example: {@code features/credit/expiry.feature}, 12, "Credits expire", "The oldest goes first", "Two credits", no values. The occurrence is 1,
 * unless the same words stand before it in the same file. The description is what the feature, the rule and the scenario say below their titles.
 */
public record ScenarioPlace(
        String path, int line, String feature, Optional<String> rule, String title, List<String> values, String description, int occurrence)
        implements Comparable<ScenarioPlace> {

    private static final Comparator<ScenarioPlace> BY_FILE_AND_LINE = Comparator.comparing(ScenarioPlace::path).thenComparing(ScenarioPlace::line);

    private static final String ROOT = "features";

    public ScenarioPlace {
        values = List.copyOf(values);
    }

    /** The folder under {@code features}, or the folder itself elsewhere: {@code Credit} for {@code features/credit/expiry.feature}. */
    public String area() {
        List<String> folders = List.of(path.split("/")).subList(0, path.split("/").length - 1);
        int root = folders.lastIndexOf(ROOT);
        boolean below = root >= 0 && root + 1 < folders.size();
        String folder = folders.isEmpty() ? ROOT : folders.get(below ? root + 1 : folders.size() - 1);
        String words = folder.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code features/credit/expiry.feature:12}. */
    public String location() {
        return path + ":" + line;
    }

    @Override
    public int compareTo(ScenarioPlace other) {
        return BY_FILE_AND_LINE.compare(this, other);
    }

    /** What stays the same when lines move: the report follows a scenario from run to run by it. */
    public String identity() {
        return String.join("\n", path, rule.orElse(""), title, String.join("|", values), String.valueOf(occurrence));
    }
}

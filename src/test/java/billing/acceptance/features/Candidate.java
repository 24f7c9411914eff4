package billing.acceptance.features;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario that could run, or one row of a scenario outline: at its own line or that of its row, with its tags and those it inherits.
 *
 * @param place the path as messages show it
 * @param path the real path
 * @param steps the texts of its steps, those of backgrounds included
 */
public record Candidate(String place, Path path, long line, String name, List<String> tags, List<String> steps) {

    static final String WIP = "@wip";
    static final String SANDBOX = "@sandbox";

    boolean isTagged(String tag) {
        return tags.contains(tag);
    }

    /** {@code features/credit/rest.feature:12 A credit's rest stays}. */
    @Override
    public String toString() {
        return "%s:%d %s".formatted(place, line, name);
    }
}

package billing.acceptance.features;

import io.cucumber.core.feature.FeatureWithLines;
import java.nio.file.Path;
import java.util.Collection;

/** One path of {@code cucumber.features}, read by the same code as Cucumber reads it: {@code features/tax.feature:12:30} names two lines. */
record RequestedPath(String written, Path path, Collection<Integer> lines) {

    private static final String FILE = "file";

    /** Refuses what Cucumber refuses, and what is no path of a file system, with an {@link IllegalArgumentException}. */
    static RequestedPath of(String written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("a path is empty; write one such as features/credit, or leave the property out to run them all");
        }
        FeatureWithLines read = read(written);
        if (!FILE.equals(read.uri().getScheme())) {
            throw new IllegalArgumentException("%s is not the path of a file; write one such as features/credit".formatted(Quote.of(written)));
        }
        return new RequestedPath(written, Path.of(read.uri()), read.lines());
    }

    private static FeatureWithLines read(String written) {
        try {
            return FeatureWithLines.parse(written);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    "%s is not the path of a file or directory; lines go with a feature file only: features/tax.feature:12:30"
                            .formatted(Quote.of(written)),
                    refused);
        }
    }
}

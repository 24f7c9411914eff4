package billing.acceptance.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says why a run has no scenario: tags that cannot be read, a feature file that is not there, or tags that no scenario has. */
final class NothingToRun {

    private static final Pattern LINES = Pattern.compile("(:\\d+)+$");

    private NothingToRun() {}

    static String because(Properties run) {
        String tags = run.getProperty(RunProperties.TAGS, "");
        String features = run.getProperty(RunProperties.FEATURES, "features");
        String reason = TagFilter.complaint(tags)
                .or(() -> missing(features))
                .orElseGet(() -> "none in %s has the tags %s.".formatted(features, tags));
        return "No scenario to run: %s See -D%s and -D%s.".formatted(reason, RunProperties.FEATURES, RunProperties.TAGS);
    }

    private static Optional<String> missing(String features) {
        return Stream.of(features.split(","))
                .map(path -> LINES.matcher(path.strip()).replaceFirst(""))
                .filter(path -> !path.contains(":") && !Files.exists(Path.of(path)))
                .findFirst()
                .map(path -> path + " does not exist.");
    }
}

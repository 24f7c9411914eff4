package billing.acceptance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The glossary of the features, {@code features/glossary.md}. */
final class Glossary {

    private static final Path FILE = Path.of("features", "glossary.md");
    private static final Pattern JOB = Pattern.compile("^\\| \\[([A-Z_]+)]", Pattern.MULTILINE);

    private Glossary() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read; the guide takes the terms from it", unreadable);
        }
    }

    /** The batch jobs that it lists. */
    static List<String> jobs() {
        return JOB.matcher(text()).results().map(found -> found.group(1)).toList();
    }
}

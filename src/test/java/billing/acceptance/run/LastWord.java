package billing.acceptance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps what a run has to say until the build has made its report, so that it is the last thing on the console; without a build it is said at once.
 *
 * <p>The build runs {@link #main} with the results' directory: Surefire repeats every failure in a form of its own after the tests have ended.
 */
public final class LastWord {

    private static final String FILE = "summary.txt";

    private LastWord() {}

    /** Prints what was kept in the directory given, if a run has kept anything there. */
    public static void main(String[] arguments) throws IOException {
        Path kept = Path.of(arguments[0], FILE);
        if (Files.exists(kept)) {
            System.out.println(Files.readString(kept));
        }
    }

    static void say(List<String> lines) {
        if (System.getProperty(RunProperties.REPORT) == null) {
            lines.forEach(System.out::println);
        } else {
            keep(ResultsDirectory.path(), lines);
        }
    }

    static void keep(Path directory, List<String> lines) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(FILE), String.join(System.lineSeparator(), lines));
        } catch (IOException e) {
            throw new UncheckedIOException("The summary of the run could not be written to " + directory, e);
        }
    }
}

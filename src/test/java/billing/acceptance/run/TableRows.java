package billing.acceptance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Where the rows of a step's table stand: Cucumber tells the line of the step alone, and comments may part the rows. */
final class TableRows {

    private TableRows() {}

    /** {@code features/credit/expiry.feature:11}: a row of the table below a step, counted from 0. */
    static String place(URI file, int stepLine, int row) {
        List<String> lines = lines(Path.of(file));
        int index = IntStream.range(stepLine, lines.size()).filter(line -> lines.get(line).strip().startsWith("|")).skip(row).findFirst().orElse(stepLine - 1);
        return SourcePath.of(file) + ":" + (index + 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

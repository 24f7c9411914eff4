package billing.acceptance.run;

import billing.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The attempts of a run in a results directory, in {@code attempts.jsonl}: a line for each, written when it ends, so that a run that is killed leaves what it did.
 *
 * <p>A last line that was cut off by the end of its process is no attempt.
 */
public final class Attempts {

    private static final String FILE = "attempts.jsonl";

    private final Path file;

    public Attempts(Path results) {
        this.file = results.resolve(FILE);
    }

    synchronized void add(Attempt attempt) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.write(attempt) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The outcome of %s could not be written to %s".formatted(attempt.outcome().heading(), file), e);
        }
    }

    public List<Attempt> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            Stream<String> whole = text.substring(0, text.lastIndexOf('\n') + 1).lines();
            return whole.map(line -> Json.readAnswer(line, Attempt.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The outcomes in %s could not be read".formatted(file), e);
        }
    }

    /** Grows with every attempt. */
    long size() {
        return file.toFile().length();
    }
}

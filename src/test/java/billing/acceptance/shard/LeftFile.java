package billing.acceptance.shard;

import billing.api.BadJson;
import billing.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A record that a shard leaves as JSON for the merge. */
record LeftFile(Path path) {

    <T> Optional<T> read(Class<T> type) {
        try {
            return Files.exists(path) ? Optional.of(Json.readAnswer(Files.readString(path), type)) : Optional.empty();
        } catch (BadJson unreadable) {
            throw new IllegalArgumentException("%s is not what a shard leaves: %s; run the shard again".formatted(path, unreadable.getMessage()), unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /** In one move, so that nobody ever reads half of it. */
    void write(Object left) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = Files.writeString(Path.of(path + ".draft"), Json.write(left));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException("What the merge has to know of a shard could not be written to " + path, refused);
        }
    }
}

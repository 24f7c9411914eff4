package billing.acceptance.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The file that Bazel names in {@code TEST_SHARD_STATUS_FILE} and expects to be touched by a program that shards; otherwise it fails the test. */
final class StatusFile {

    static final String VARIABLE = "TEST_SHARD_STATUS_FILE";

    private StatusFile() {}

    static void touch(Map<String, String> environment) {
        Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of).ifPresent(StatusFile::touch);
    }

    private static void touch(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException refused) {
            throw new ShardRefused(VARIABLE, "is %s, which cannot be touched (%s); name a file in a writable directory".formatted(file, refused));
        }
    }
}

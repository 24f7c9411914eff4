package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatusFileTest {

    @TempDir
    private Path directory;

    @Test
    void it_is_made_or_made_newer() throws IOException {
        Path missing = directory.resolve("missing");
        Path old = Files.writeString(directory.resolve("old"), "kept");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

        StatusFile.touch(Map.of(StatusFile.VARIABLE, missing.toString()));
        StatusFile.touch(Map.of(StatusFile.VARIABLE, old.toString()));

        assertThat(missing).isEmptyFile();
        assertThat(old).hasContent("kept");
        assertThat(Files.getLastModifiedTime(old).toInstant()).isAfter(Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void one_that_cannot_be_touched_is_refused() {
        Map<String, String> environment = Map.of(StatusFile.VARIABLE, directory.resolve("none/file").toString());

        assertThatThrownBy(() -> StatusFile.touch(environment)).hasMessageStartingWith("TEST_SHARD_STATUS_FILE: is ")
                .hasMessageEndingWith("; name a file in a writable directory");
    }

    @Test
    void without_one_nothing_is_touched() {
        StatusFile.touch(Map.of());
        StatusFile.touch(Map.of(StatusFile.VARIABLE, " "));

        assertThat(directory).isEmptyDirectory();
    }
}

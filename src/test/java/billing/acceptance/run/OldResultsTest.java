package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldResultsTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    @TempDir
    Path results;

    @Test
    void what_an_earlier_run_left_is_deleted_and_what_this_one_wrote_is_kept() throws IOException {
        Path old = file("old-result.json", START.minusMillis(1));
        Path own = file("own-result.json", START);

        OldResults.delete(results, START);

        assertThat(old).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void a_first_run_has_nothing_to_delete() {
        OldResults.delete(results.resolve("none"), START);

        assertThat(results.resolve("none")).doesNotExist();
    }

    private Path file(String name, Instant written) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(results.resolve(name)), FileTime.from(written));
    }
}

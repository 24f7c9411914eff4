package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoriesTest {

    @TempDir
    Path top;

    @Test
    void all_directories_are_found_and_no_file() throws IOException {
        Path below = Files.createDirectories(top.resolve("shard/history"));
        Files.createFile(below.resolve("shard.json"));

        assertThat(Directories.below(top)).containsExactly(top, top.resolve("shard"), below);
    }

    @Test
    void a_draft_that_is_gone_when_it_is_looked_at_is_passed_by() throws IOException {
        Path draft = top.resolve("shard/shard.json.draft");

        assertThat(new Directories(top).visitFileFailed(draft, new NoSuchFileException(draft.toString()))).isEqualTo(FileVisitResult.CONTINUE);
    }

    @Test
    void what_cannot_be_read_and_a_beginning_that_is_not_there_are_failures() {
        IOException closed = new AccessDeniedException(top.resolve("shard").toString());

        assertThatThrownBy(() -> new Directories(top).visitFileFailed(top.resolve("shard"), closed)).isSameAs(closed);
        assertThatThrownBy(() -> Directories.below(top.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}

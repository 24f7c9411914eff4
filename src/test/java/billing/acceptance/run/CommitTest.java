package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    @TempDir
    Path folder;

    @Test
    void outside_git_the_commit_is_unknown() {
        assertThat(Commit.of(Map.of(), folder)).isEqualTo("unknown");
    }

    @Test
    void a_folder_that_does_not_exist_has_none_either() {
        assertThat(Commit.of(Map.of(), folder.resolve("none"))).isEqualTo("unknown");
    }

    @Test
    void what_an_image_was_made_of_counts_if_it_says_so() {
        assertThat(Commit.of(Map.of("SUITE_COMMIT", "1f2e3d4c5b6a"), folder)).isEqualTo("1f2e3d4c5b6a");
        assertThat(Commit.of(Map.of("SUITE_COMMIT", " "), folder)).isEqualTo("unknown");
    }
}

package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    @TempDir
    Path folder;

    @Test
    void outside_git_the_commit_is_unknown() {
        assertThat(Commit.of(folder)).isEqualTo("unknown");
    }

    @Test
    void a_folder_that_does_not_exist_has_none_either() {
        assertThat(Commit.of(folder.resolve("none"))).isEqualTo("unknown");
    }
}

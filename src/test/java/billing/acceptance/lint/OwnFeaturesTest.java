package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnFeaturesTest {

    @Test
    void a_folder_outside_git_tracks_nothing(@TempDir Path folder) {
        assertThat(OwnFeatures.of(folder)).isEqualTo(new OwnFeatures(Set.of()));
    }

    @Test
    void whatever_git_tracks_is_a_path_below_features() {
        assertThat(OwnFeatures.of(Path.of("")).tracked()).allMatch(path -> path.startsWith("features/"));
    }
}

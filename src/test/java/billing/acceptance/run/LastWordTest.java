package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordTest {

    @TempDir
    Path results;

    @Test
    void what_is_kept_stands_beside_the_results_until_the_build_prints_it() {
        LastWord.keep(results.resolve("new"), List.of("2 scenarios", "Report"));

        assertThat(results.resolve("new/summary.txt")).content().isEqualToNormalizingNewlines("2 scenarios\nReport");
    }
}

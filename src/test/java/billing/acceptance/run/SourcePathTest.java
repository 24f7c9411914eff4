package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePathTest {

    @TempDir
    Path elsewhere;

    @Test
    void a_file_of_the_project_is_named_from_its_root() {
        assertThat(SourcePath.of(Path.of("features/정산/한국어.feature").toAbsolutePath().toUri())).isEqualTo("features/정산/한국어.feature");
    }

    @Test
    void a_file_elsewhere_is_named_in_full() {
        Path file = elsewhere.resolve("x.feature");

        assertThat(SourcePath.of(file.toUri())).isEqualTo(file.toString().replace('\\', '/'));
    }

    @Test
    void a_file_on_the_classpath_is_named_by_its_resource() {
        assertThat(SourcePath.of(URI.create("classpath:features/x.feature"))).isEqualTo("features/x.feature");
    }
}

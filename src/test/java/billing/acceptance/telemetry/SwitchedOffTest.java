package billing.acceptance.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.leak.FeaturesRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever does not ask for telemetry does not pay for it: the virtual machine itself says which classes it loaded. */
final class SwitchedOffTest {

    private static final String CLASSES = "classes.log";

    private static final String FEATURE = """
            Feature: A small month

              Rule: A month is billed

                Scenario: A small bill
                  Given a customer in Korea billed for 2026-01
                  When the bill is calculated
                  Then the total is 0 KRW
            """;

    @ParameterizedTest
    @CsvSource({"none, false", "otlp, true"})
    void opentelemetry_is_loaded_only_where_it_is_asked_for(String exporter, boolean isLoaded, @TempDir Path directory) throws Exception {
        Path features = Files.createDirectory(directory.resolve("features"));
        Files.writeString(features.resolve("small.feature"), FEATURE);
        Map<String, String> environment = Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + CLASSES, "OTEL_TRACES_EXPORTER", exporter);
        FeaturesRun run = new FeaturesRun(Files.createDirectory(directory.resolve("run")),
                new FeaturesRun.Given(environment, Map.of("cucumber.features", features.toString()))).ended();

        String classes = Objects.requireNonNull(run.written().get(CLASSES));
        assertThat(run.all()).contains("1 passed, 0 failed, 0 broken");
        assertThat(classes).contains(" billing.observability.Telemetry ");
        assertThat(classes.contains(" io.opentelemetry.")).isEqualTo(isLoaded);
    }
}

package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PoolsTest {

    @TempDir
    private Path directory;

    @Test
    void everything_can_be_configured() {
        Pools read = new Given().property("billing.sandbox.servers", "64").property("billing.connections.idle", "1").variable("BILLING_CONNECTIONS_KEEP", "30s")
                .load().pools();

        assertThat(read).isEqualTo(new Pools(64, 1, Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65", "many", "1.5"})
    void a_number_of_servers_that_cannot_be_is_refused_with_file_and_line(String written) {
        Path file = directory.resolve("own.properties");

        String refusal = new Given().ownFile(file, "# mine\nbilling.sandbox.servers=" + written).refusal();

        assertThat(refusal).isEqualToNormalizingNewlines("""
                The configuration has a problem:
                - billing.sandbox.servers: "%s" is not a number in range; allowed: a whole number from 1 to 64
                    at %s:2""".formatted(written, file));
    }

    @ParameterizedTest
    @CsvSource({
        "billing.connections.idle, 0,    \"0\" is not a number in range; allowed: a whole number from 1 to 1000",
        "billing.connections.idle, 1001, \"1001\" is not a number in range; allowed: a whole number from 1 to 1000",
        "billing.connections.keep, 0s,   '\"0s\" is not a duration; allowed: 1ms to 1h, such as 500ms, 3s, 2m'",
    })
    void connections_that_cannot_be_kept_are_refused(String key, String written, String refusal) {
        assertThat(new Given().property(key, written).refusal()).contains("- %s: %s".formatted(key, refusal));
    }
}

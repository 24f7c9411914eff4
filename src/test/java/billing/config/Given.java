package billing.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a test configures, on top of the project's own file: {@code new Given().variable("BILLING_MEMBER", "jp").load()}. */
final class Given {

    private final String projectFile;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private Instant now = Instant.parse("2026-03-15T12:00:00Z");

    Given() {
        this(Sources.shipped());
    }

    Given(String projectFile) {
        this.projectFile = projectFile;
    }

    Given variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Given property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    Given now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** A file of the user's own, written to a path and named by {@code BILLING_CONFIG}. */
    Given ownFile(Path path, String text) {
        return variable("BILLING_CONFIG", write(path, text).toString());
    }

    static Path write(Path path, String text) {
        try {
            return Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    BillingConfig load() {
        return BillingConfig.load(new Sources(projectFile, variables, properties, Clock.fixed(now, ZoneOffset.UTC)));
    }

    String refusal() {
        return catchThrowableOfType(ConfigurationException.class, this::load).getMessage();
    }
}

package billing.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a configuration is read from: the text of the project's file, the environment variables, the system properties, and today's date. */
record Sources(String projectFile, Map<String, String> variables, Map<String, String> properties, Clock clock) {

    static final String PROJECT_FILE = "src/main/resources/billing.properties";

    private static final String IN_THE_JAR = "/billing.properties";

    static Sources ofThisProcess() {
        return new Sources(shipped(), System.getenv(), texts(System.getProperties()), Clock.systemUTC());
    }

    static String shipped() {
        try (InputStream file = Objects.requireNonNull(Sources.class.getResourceAsStream(IN_THE_JAR), IN_THE_JAR + " is not on the class path")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), properties::getProperty));
    }
}

package billing.acceptance.leak;

import billing.acceptance.shard.ShardRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run of the features in a process and a directory of its own. */
public final class FeaturesRun {

    static final String RESULTS = "allure-results";
    static final String CONSOLE = RESULTS + ".txt";

    private final Path directory;
    private final ShardRun process;

    /**
     * @param secrets environment variables, which may hold secrets
     * @param properties system properties
     */
    public record Given(Map<String, String> secrets, Map<String, String> properties) {}

    public FeaturesRun(Path directory, Given given) {
        this.directory = directory;
        List<String> properties = given.properties().entrySet().stream().map(property -> "-D%s=%s".formatted(property.getKey(), property.getValue())).toList();
        this.process = new ShardRun(new ShardRun.Given(directory, RESULTS, given.secrets(), properties, List.of(FeaturesProcess.class.getName())));
    }

    /** Waits for its end. */
    public FeaturesRun ended() throws InterruptedException {
        try (process) {
            process.exitCode();
        }
        return this;
    }

    /** Everything that it said and wrote: each file's name and text. */
    public Map<String, String> written() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> directory.relativize(file).toString(), FeaturesRun::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String all() {
        return String.join("\n", written().values());
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package billing.acceptance.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run of the features in a process and a directory of its own. */
public final class FeaturesRun {

    private static final int LONGEST_SECONDS = 120;

    private final Path directory;
    private final Process process;

    /**
     * @param secrets environment variables, which may hold secrets
     * @param properties system properties
     */
    public record Given(Map<String, String> secrets, Map<String, String> properties) {}

    public FeaturesRun(Path directory, Given given) {
        this.directory = directory;
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        given.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(FeaturesProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(console().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BILLING_") || name.startsWith("JAVA_") || name.startsWith("OTEL_"));
        builder.environment().putAll(given.secrets());
        try {
            process = builder.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Waits for its end. */
    public FeaturesRun ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The run did not end within %d s".formatted(LONGEST_SECONDS));
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

    private Path console() {
        return directory.resolve("console.txt");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package billing.acceptance.shard;

import billing.acceptance.SuiteProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A shard, or a run in one piece, in a process of its own, as an engine starts it. */
public final class ShardRun implements AutoCloseable {

    private static final int LONGEST_SECONDS = 240;

    private final Path results;
    private final Process process;

    /**
     * @param directory where it runs: the features are below it
     * @param results where its results go, below the directory
     * @param variables of its environment: the shard that it is, and what it is to run against
     * @param program the class that is started, and its arguments
     */
    public record Given(Path directory, String results, Map<String, String> variables, List<String> properties, List<String> program) {

        /** The features alone, as an engine runs a shard. */
        public Given(Path directory, String results, Map<String, String> variables, List<String> properties) {
            this(directory, results, variables, properties, List.of(SuiteProcess.class.getName()));
        }
    }

    public ShardRun(Given given) {
        results = given.directory().resolve(given.results());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dallure.results.directory=" + given.results(), "-cp", System.getProperty("java.class.path")));
        command.addAll(given.properties());
        command.addAll(given.program());
        ProcessBuilder builder = new ProcessBuilder(command).directory(given.directory().toFile()).redirectErrorStream(true).redirectOutput(console().toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(BILLING|JAVA|OTEL|CI|CIRCLE|BUILDKITE|TEST|JOB|SHARD|SUITE)_.*"));
        builder.environment().putAll(given.variables());
        try {
            process = builder.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    public Path results() {
        return results;
    }

    /** SIGKILL: nothing is written any more. */
    void kill() {
        process.destroyForcibly();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The shard did not end within %d s:\n%s".formatted(LONGEST_SECONDS, said()));
        }
        return process.exitValue();
    }

    public String said() {
        try {
            return Files.readString(console());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Path console() {
        return Path.of(results + ".txt");
    }
}

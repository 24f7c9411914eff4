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

/** A shard in a process of its own, as an engine starts it. */
final class ShardRun implements AutoCloseable {

    private static final int LONGEST_SECONDS = 240;

    private final Path results;
    private final Process process;

    /**
     * @param directory where it runs: the features are below it
     * @param results where its results go, below the directory
     * @param variables of its environment: the shard that it is, and what it is to run against
     */
    record Given(Path directory, String results, Map<String, String> variables, List<String> properties) {}

    ShardRun(Given given) {
        results = given.directory().resolve(given.results());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dallure.results.directory=" + given.results(), "-cp", System.getProperty("java.class.path")));
        command.addAll(given.properties());
        command.add(SuiteProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).directory(given.directory().toFile()).redirectErrorStream(true).redirectOutput(console().toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(BILLING|JAVA|CI|CIRCLE|BUILDKITE|TEST|JOB|SHARD)_.*"));
        builder.environment().putAll(given.variables());
        try {
            process = builder.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    Path results() {
        return results;
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: nothing is written any more. */
    void kill() {
        process.destroyForcibly();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The shard did not end within %d s:\n%s".formatted(LONGEST_SECONDS, said()));
        }
        return process.exitValue();
    }

    String said() {
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

package billing.sandbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The sandbox as a process of its own, with all that it says. */
public final class RunningProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String ADDRESS = "The sandbox answers at ";

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read);

    /** @param token what BILLING_TOKEN is set to; empty for not at all */
    RunningProcess(String token, String... arguments) throws IOException {
        this(token.isEmpty() ? Map.of() : Map.of("BILLING_TOKEN", token), arguments);
    }

    public RunningProcess(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), SandboxProcess.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(new File(".")).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("BILLING_TOKEN") || name.startsWith("OTEL_"));
        builder.environment().putAll(environment);
        process = builder.start();
        reader.start();
    }

    /** Where it answers; waits until it says so. */
    public String address() {
        return await(ADDRESS).substring(ADDRESS.length());
    }

    /** Waits for a line with a text. */
    String await(String text) {
        return Awaitility.await().atMost(LONGEST).until(() -> lines.stream().filter(line -> line.contains(text)).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** SIGTERM; it may still speak, unlike after {@link Process#destroy}. */
    public void terminate() {
        process.toHandle().destroy();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process did not end: " + lines);
        }
        reader.join(LONGEST.toMillis());
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            lines.add("the output ended: " + ended.getMessage());
        }
    }
}

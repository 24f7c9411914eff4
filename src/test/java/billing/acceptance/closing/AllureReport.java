package billing.acceptance.closing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Allure command line at work: it makes its report, one file that needs no network, of all results directories of a run. It works beside whoever began it.
 *
 * <p>It begins with an empty folder, so whatever else belongs into the folder is written after it has finished.
 */
final class AllureReport implements AutoCloseable {

    private static final String NAME = "Billing acceptance suite";

    private final Path home;
    private final Path report;
    private final Process process;

    private AllureReport(Path home, Path report, Process process) {
        this.home = home;
        this.report = report;
        this.process = process;
    }

    static AllureReport begin(Path home, Path report, List<Path> results) {
        try {
            return new AllureReport(home, report, process(home, report, results).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The Allure command line in %s could not be started".formatted(home), e);
        }
    }

    /** Returns when the report is made; an {@link IllegalStateException} if it could not be. */
    @Override
    public void close() {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("The Allure report could not be made: %s ended with %d; what it said stands above".formatted(home, code));
            }
            ReportStyle.addTo(report);
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for the Allure report was interrupted", stopped);
        }
    }

    private static ProcessBuilder process(Path home, Path report, List<Path> results) {
        String classes = home.resolve("lib") + File.separator + "*" + File.pathSeparator + home.resolve("lib").resolve("config");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, "io.qameta.allure.CommandLine",
                "--quiet", "generate", "--single-file", "--clean", "--name", NAME, "--output", report.toString()));
        results.stream().map(Path::toString).forEach(command::add);
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("ALLURE_NO_ANALYTICS", "true");
        process.environment().put("APP_HOME", home.toString());
        return process;
    }
}

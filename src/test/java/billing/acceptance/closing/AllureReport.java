package billing.acceptance.closing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has the Allure command line make its report, one file that needs no network, of all results directories of a run. */
final class AllureReport {

    private static final String NAME = "Billing acceptance suite";

    private final Path home;

    AllureReport(Path home) {
        this.home = home;
    }

    /** Returns when it is made; an {@link IllegalStateException} if it could not be. */
    void generate(Path report, List<Path> results) {
        try {
            int code = process(report, results).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("The Allure report could not be made: %s ended with %d; what it said stands above".formatted(home, code));
            }
            ReportStyle.addTo(report);
        } catch (IOException e) {
            throw new UncheckedIOException("The Allure command line in %s could not be started".formatted(home), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder process(Path report, List<Path> results) {
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

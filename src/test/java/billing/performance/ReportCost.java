package billing.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the full report costs: our scenario with its page, its exchanges and its place in the history, against the same scenario under the plain Allure
 * adapter without attachments; and how much the report writes for each.
 *
 * <p>On in both: sandbox, validation, audit. One worker.
 */
public final class ReportCost {

    private static final int COPIES = 1000;
    private static final Path RESULTS = Path.of("target/benchmark/report-results");

    private ReportCost() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("allure.results.directory", RESULTS.toString());
        Copies full = Copies.ofOurs(Copies.REPORT, 1);
        Copies plain = Copies.ofOurs(Copies.PLAIN_REPORT, 1);
        double[] took = Rounds.medians(3, 7, () -> written(plain), () -> written(full));
        new Figure("the same with the full report ÷ with the plain Allure adapter", 1.25, took[1] / took[0])
                .print(String.format(Locale.ROOT, "full %.0f us, plain %.0f us; written for a scenario: %.1f KB in %.1f files",
                        took[1], took[0], kilobytes() / COPIES, (double) files().size() / COPIES));
    }

    private static double written(Copies copies) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        return copies.microsecondsEach(COPIES);
    }

    private static double kilobytes() throws IOException {
        return files().stream().mapToLong(file -> file.toFile().length()).sum() / 1024.0;
    }

    private static List<Path> files() throws IOException {
        Files.createDirectories(RESULTS);
        try (Stream<Path> files = Files.list(RESULTS)) {
            return files.toList();
        }
    }
}

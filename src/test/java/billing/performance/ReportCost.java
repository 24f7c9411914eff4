package billing.performance;

import billing.acceptance.run.ResultsDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the full report costs: our scenario with it, against the same scenario under the plain Allure adapter without attachments; and how much the report
 * writes for a scenario.
 *
 * <p>On in both: sandbox, validation, audit. One worker.
 */
public final class ReportCost {

    private static final int COPIES = 1_000;

    private ReportCost() {}

    public static void main(String[] arguments) throws Exception {
        Copies full = Copies.ofOurs(Copies.REPORT, 1);
        Copies plain = Copies.ofOurs(Copies.PLAIN_REPORT, 1);
        double[] took = Rounds.medians(2, 5, () -> plain.microsecondsEach(COPIES), () -> full.microsecondsEach(COPIES));
        List<Path> written = writtenByTheLast();
        new Figure("the same with the full report ÷ with the plain Allure adapter", 1.25, took[1] / took[0])
                .print(String.format(Locale.ROOT, "full %.0f us, plain %.0f us; full writes %.1f KB in %.1f files a scenario", took[1], took[0],
                        written.stream().mapToLong(file -> file.toFile().length()).sum() / 1024.0 / COPIES, (double) written.size() / COPIES));
    }

    private static List<Path> writtenByTheLast() throws IOException {
        try (Stream<Path> files = Files.list(ResultsDirectory.path())) {
            return files.toList();
        }
    }
}

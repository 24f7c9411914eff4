package billing.performance;

import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the report adds to the time of 1,000 scenarios: each with its page, its exchanges, its place in the history, against the plain Allure adapter with the
 * same steps and no attachment. Bound: 25 %.
 *
 * <p>Both run on one worker in one process, in rounds that take turns; the medians are shown, and how much the report writes for each scenario.
 */
public final class ReportCost {

    private static final int COPIES = 1000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final double BOUND = 1.25;
    private static final Path RESULTS = Path.of("target/benchmark/report-results");
    private static final String STEPS = """
                Given a customer in Korea billed for 2026-01
                And 720 HOURS of compute.c2.c8m8
                When the bill is calculated
                Then the total is 198,000 KRW
                And the payment is CREATED
            """;
    private static final String SCRIPT = "billing.acceptance.state.Script";

    private final Copies plain = new Copies(STEPS, "billing.acceptance.steps", SCRIPT + ",io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm");
    private final Copies full = new Copies(STEPS, "billing.acceptance.steps", SCRIPT + ",billing.acceptance.run.RunReport");
    private final List<Double> plainly = new ArrayList<>();
    private final List<Double> fully = new ArrayList<>();

    private ReportCost() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("allure.results.directory", RESULTS.toString());
        ReportCost cost = new ReportCost();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            cost.run(round >= 0);
        }
        double times = median(cost.fully) / median(cost.plainly);
        print("plain adapter %.0f us, full report %.0f us a scenario: %.2f x, bound %.2f: %s",
                median(cost.plainly), median(cost.fully), times, BOUND, times <= BOUND ? "kept" : "MISSED");
        print("written for a scenario: %.1f KB in %.1f files", kilobytes() / COPIES, (double) written().size() / COPIES);
    }

    private void run(boolean counts) throws IOException {
        empty();
        Allure.setLifecycle(new AllureLifecycle(new FileSystemResultsWriter(RESULTS)));
        double plainTook = plain.microsecondsEach(COPIES);
        empty();
        double fullTook = full.microsecondsEach(COPIES);
        if (counts) {
            plainly.add(plainTook);
            fully.add(fullTook);
        }
    }

    private static void empty() throws IOException {
        for (Path file : written()) {
            Files.delete(file);
        }
    }

    private static double kilobytes() throws IOException {
        return written().stream().mapToLong(file -> file.toFile().length()).sum() / 1024.0;
    }

    private static List<Path> written() throws IOException {
        Files.createDirectories(RESULTS);
        try (Stream<Path> files = Files.list(RESULTS)) {
            return files.toList();
        }
    }

    private static double median(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... parts) {
        System.out.println(String.format(Locale.ROOT, format, parts));
    }
}

package billing.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a scenario of six calls costs, against six bare calls plus an empty Cucumber scenario of as many steps; how the cost grows with the number of
 * scenarios, and the memory they leave behind.
 *
 * <p>The six calls: the customer is set up, usage sent, the month calculated, the statement read, the payment read, the customer reset. Ours makes one
 * more, which the reference does not have: the audit reads the ledger.
 * All on one worker, in rounds that take turns, medians shown.
 */
public final class ScenarioCost {

    private static final int COPIES = 500;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final String SCRIPT = "billing.acceptance.state.Script";
    private static final String REPORT = SCRIPT + ",billing.acceptance.run.RunReport";
    private static final String OURS = """
                Given a customer in Korea billed for 2026-01
                And 720 HOURS of compute.c2.c8m8
                When the bill is calculated
                Then the total is 198,000 KRW
                And the payment is CREATED
            """;
    private static final String EMPTY = IntStream.rangeClosed(1, 5)
            .mapToObj(step -> "    Given nothing is done by step " + step + "\n").collect(Collectors.joining());

    private final Copies plain = new Copies(OURS, "billing.acceptance.steps", SCRIPT);
    private final Copies reported = new Copies(OURS, "billing.acceptance.steps", REPORT);
    private final Copies empty = new Copies(EMPTY, "billing.performance.empty", SCRIPT);

    private ScenarioCost() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("allure.results.directory", "target/benchmark/allure-results");
        ScenarioCost cost = new ScenarioCost();
        cost.ratios();
        cost.growth();
    }

    private void ratios() throws IOException {
        List<List<Double>> figures = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (BareCalls bare = new BareCalls()) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                double[] took = {bare.microsecondsEach(COPIES), empty.microsecondsEach(COPIES), plain.microsecondsEach(COPIES), reported.microsecondsEach(COPIES)};
                if (round >= 0) {
                    IntStream.range(0, took.length).forEach(figure -> figures.get(figure).add(took[figure]));
                }
            }
        }
        double reference = median(figures.get(0)) + median(figures.get(1));
        print("six bare calls %.0f us + empty scenario %.0f us = reference %.0f us", median(figures.get(0)), median(figures.get(1)), reference);
        print("our scenario with the audit's call, report off: %.0f us = %.2f x the reference", median(figures.get(2)), median(figures.get(2)) / reference);
        print("our scenario with the audit's call, report on:  %.0f us = %.2f x the reference", median(figures.get(3)), median(figures.get(3)) / reference);
    }

    private void growth() {
        for (int copies : new int[] {250, 500, 1000, 2000, 4000}) {
            double each = plain.microsecondsEach(copies);
            print("%5d scenarios: %.0f us each, %d KB of heap afterwards", copies, each, usedKilobytes());
        }
    }

    private static long usedKilobytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
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

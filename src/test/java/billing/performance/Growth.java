package billing.performance;

import java.util.List;
import java.util.Locale;

/**
 * Whether the cost of a scenario grows with their number: 10,000 in one run against 1,000, ten times, with the report off and with the full report. Sandbox,
 * validation, audit on. One worker. One whole round warms up: until then the compiler is at work, and most for what is measured first.
 */
public final class Growth {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    private Growth() {}

    /** @param arguments none for both; or {@code off}, or {@code full} */
    public static void main(String[] arguments) throws Exception {
        for (String report : arguments.length == 0 ? List.of("off", "full") : List.of(arguments)) {
            measure(report, Copies.ofOurs(report.equals("off") ? Copies.SCRIPT : Copies.REPORT, 1));
        }
    }

    private static void measure(String report, Copies ours) throws Exception {
        double[] took = Rounds.medians(1, 3, () -> ours.microsecondsEach(MANY), () -> tenTimes(ours));
        new Figure("10,000 scenarios ÷ (10 × 1,000 scenarios), wall, report " + report, 1.1, took[0] / took[1])
                .print(String.format(Locale.ROOT, "%.0f us and %.0f us a scenario", took[0], took[1]));
    }

    private static double tenTimes(Copies ours) {
        double sum = 0;
        for (int time = 0; time < MANY / FEW; time++) {
            sum += ours.microsecondsEach(FEW);
        }
        return sum / (MANY / FEW);
    }
}

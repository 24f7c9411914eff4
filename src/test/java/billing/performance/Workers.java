package billing.performance;

import java.util.Locale;

/** What a second worker gains: 2,000 scenarios by two and by one. Full report, sandbox, validation, audit on. */
public final class Workers {

    private static final int COPIES = 2_000;

    private Workers() {}

    public static void main(String[] arguments) throws Exception {
        Copies one = Copies.ofOurs(Copies.REPORT, 1);
        Copies two = Copies.ofOurs(Copies.REPORT, 2);
        double[] took = Rounds.medians(2, 3, () -> two.microsecondsEach(COPIES), () -> one.microsecondsEach(COPIES));
        new Figure("two workers ÷ one worker, wall", 0.6, took[0] / took[1])
                .print(String.format(Locale.ROOT, "%.0f us and %.0f us a scenario, %d processors", took[0], took[1], Runtime.getRuntime().availableProcessors()));
    }
}

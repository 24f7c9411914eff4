package billing.performance;

import java.util.Locale;

/**
 * What the full report costs: our scenario with it, against the same scenario under the plain Allure adapter without attachments.
 *
 * <p>On in both: sandbox, validation, audit. One worker.
 */
public final class ReportCost {

    private static final int COPIES = 500;

    private ReportCost() {}

    public static void main(String[] arguments) throws Exception {
        Copies full = Copies.ofOurs(Copies.REPORT, 1);
        Copies plain = Copies.ofOurs(Copies.PLAIN_REPORT, 1);
        double[] took = Rounds.medians(4, 7, () -> full.microsecondsEach(COPIES), () -> plain.microsecondsEach(COPIES));
        new Figure("the same with the full report ÷ with the plain Allure adapter", 1.25, took[0] / took[1])
                .print(String.format(Locale.ROOT, "full %.0f us, plain %.0f us", took[0], took[1]));
    }
}

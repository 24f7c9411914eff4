package billing.report.scenario;

import java.time.Duration;

/** Times as people read them: {@code 3.1 ms}, {@code 812 ms}; short ones have a decimal. */
final class Times {

    private static final long TENTH = 100_000;
    private static final int SHORT = 100;

    private Times() {}

    static String of(Duration took) {
        long tenths = (took.toNanos() + TENTH / 2) / TENTH;
        return tenths < SHORT ? tenths / 10 + "." + tenths % 10 + " ms" : (tenths + 5) / 10 + " ms";
    }
}

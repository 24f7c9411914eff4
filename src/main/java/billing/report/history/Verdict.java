package billing.report.history;

import java.util.Locale;

/**
 * What became of a scenario. Failed speaks of the system: a wrong figure or an unexpected refusal. Broken speaks of the way there: the system could
 * not be reached, a step is undefined, pending or ambiguous, or its code stumbled. Flaky did not pass at first and passed when it was tried again.
 */
public enum Verdict {
    PASSED,
    FAILED,
    BROKEN,
    FLAKY,
    SKIPPED;

    /** {@code flaky}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has to look at it. */
    public boolean isTrouble() {
        return this == FAILED || this == BROKEN || this == FLAKY;
    }
}

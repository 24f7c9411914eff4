package billing.acceptance.run;

import io.cucumber.plugin.event.Result;

/**
 * What became of a scenario. Failed speaks of the system: a wrong figure or an unexpected refusal. Broken speaks of the way there: the system could
 * not be reached, a step is undefined, pending or ambiguous, or its code stumbled.
 */
enum Verdict {
    PASSED,
    FAILED,
    BROKEN,
    SKIPPED;

    static Verdict of(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> PASSED;
            case SKIPPED -> SKIPPED;
            case FAILED -> result.getError() instanceof AssertionError ? FAILED : BROKEN;
            case PENDING, UNDEFINED, AMBIGUOUS, UNUSED -> BROKEN;
        };
    }
}

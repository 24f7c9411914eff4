package billing.acceptance.run;

import billing.report.history.Verdict;
import io.cucumber.plugin.event.Result;

/** What Cucumber's word for the end of a scenario means to a reader; one attempt alone is never flaky. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> Verdict.PASSED;
            case SKIPPED -> Verdict.SKIPPED;
            case FAILED -> result.getError() instanceof AssertionError ? Verdict.FAILED : Verdict.BROKEN;
            case PENDING, UNDEFINED, AMBIGUOUS, UNUSED -> Verdict.BROKEN;
        };
    }
}

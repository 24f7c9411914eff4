package billing.acceptance.closing;

import billing.acceptance.run.Ended;
import billing.acceptance.run.Trouble;
import billing.report.history.Change;
import billing.report.history.Verdict;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes into the Allure results what only the end of a run shows: that a scenario is flaky, and what the history says of it. The report's categories find
 * both by their first words.
 */
final class Marks {

    private final Tonight tonight;

    Marks(Tonight tonight) {
        this.tonight = tonight;
    }

    void setIn(List<Path> results) {
        tonight.scenarios().stream().filter(this::isWorthAWord)
                .forEach(scenario -> AllureResult.of(scenario.last(), results).ifPresent(result -> set(result, scenario)));
    }

    private boolean isWorthAWord(Ended scenario) {
        return scenario.outcome().verdict() == Verdict.FLAKY || tonight.change(scenario).isPresent();
    }

    private void set(AllureResult result, Ended scenario) {
        if (scenario.outcome().verdict() == Verdict.FLAKY) {
            result.becomeFlaky(scenario.outcome().trouble().map(Trouble::message).orElse(""));
        }
        tonight.change(scenario).map(Change::words).ifPresent(result::add);
        result.write();
    }
}

package billing.acceptance.closing;

import billing.acceptance.run.Ended;
import billing.money.Money;
import billing.report.history.Chronicle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of a scenario that is not all well, from its outcome, its Allure result and the history. */
final class Incidents {

    private static final String WRONG_BY = "wrongBy";

    private final List<Path> results;
    private final Chronicle past;

    Incidents(List<Path> results, Chronicle past) {
        this.results = results;
        this.past = past;
    }

    Incident of(Ended scenario) {
        Optional<AllureResult> result = AllureResult.of(scenario.last(), results);
        return new Incident(scenario, past.change(scenario.identity(), scenario.outcome().verdict()), Category.of(scenario.outcome()),
                result.flatMap(written -> written.label(WRONG_BY)).map(Money::parse), result.flatMap(written -> written.label("severity")),
                result.flatMap(written -> written.label("owner")), result.map(AllureResult::links).orElse(List.of()));
    }
}

package billing.acceptance.closing;

import billing.acceptance.features.Verdict;
import org.junit.jupiter.api.Test;

/** Whether it is known what the report shows of many scenarios: asked before the run begins, with the check of the features. */
final class EvidenceReadyToRunTest {

    @Test
    void the_report_knows_of_how_many_scenarios_it_shows_everything() {
        Verdict.on("with what the report is to show", Evidence.problem().stream().toList());
    }
}

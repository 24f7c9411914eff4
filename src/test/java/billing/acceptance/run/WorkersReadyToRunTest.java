package billing.acceptance.run;

import billing.acceptance.features.Verdict;
import org.junit.jupiter.api.Test;

/** Whether there is a number of workers: asked before the run begins, with the check of the features. */
final class WorkersReadyToRunTest {

    @Test
    void the_number_of_workers_is_one() {
        Verdict.on("with how many scenarios are to run at a time", Workers.of(System.getProperties()).problem().stream().toList());
    }
}

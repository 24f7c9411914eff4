package billing.acceptance.guide;

import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.Verdict;
import org.junit.jupiter.api.Test;

/** Whether the step catalogue can be written: asked before a run begins, for one that ends without it ends without its last word. */
final class GuideReadyToRunTest {

    @Test
    void every_step_is_explained() {
        Verdict.on("in the step catalogue: nobody would know what these steps mean", MissingWords.in(StepCatalogue.ofTheSuite()));
    }
}

package billing.acceptance.features;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import billing.acceptance.system.BillingSystem;
import billing.config.BillingConfig;
import billing.config.ConfigurationException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whether the features that a run was asked for can be run: asked before they are, so that a slip costs seconds and all of them are told at once.
 *
 * <p>The features are those of {@code -Dcucumber.features}, by default all; {@code -Dcucumber.filter.tags} and the configuration select from them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadyToRunTest {

    /** Begun first and beside the reading of the features: it takes as long. */
    private final Future<?> system = begin(() -> BillingSystem.open(BillingConfig.load(), exchange -> {}).close());
    private final FeatureCheck features = FeatureCheck.of(FeatureFiles.ofThisProcess());

    @Test
    void the_configuration_and_the_catalogue_can_be_used() throws Throwable {
        try {
            system.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException refused ? Verdict.refusal(refused.getMessage()) : failed.getCause();
        }
    }

    @Test
    void every_feature_file_can_be_read() {
        Verdict.on("in the feature files: they cannot be read", features.unreadable());
    }

    @Test
    void no_step_and_no_title_is_read_as_a_description() {
        Verdict.on("in the feature files: lines that would not run", features.misread());
    }

    @Test
    void every_feature_and_every_scenario_holds_something_to_run() {
        Verdict.on("in the feature files: nothing to run", features.empty());
    }

    @Test
    void every_scenario_outline_fits_its_examples() {
        Verdict.on("in the feature files: outlines and examples that do not fit", features.outlines());
    }

    @Test
    void every_step_has_the_table_that_it_needs_and_no_other() {
        Verdict.on("in the feature files: steps and what stands below them", features.belowSteps());
    }

    @Test
    void the_request_selects_scenarios() {
        assumeTrue(isConfigured(), "the configuration is refused by a test of its own");

        List<Problem> problems = Selection.of(Wanted.ofThisProcess()).problems();

        Verdict.on("with what the run was asked for", problems);
    }

    private static Future<?> begin(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, true);
        new Thread(task, "system").start();
        return task;
    }

    private static boolean isConfigured() {
        try {
            BillingConfig.load();
            return true;
        } catch (ConfigurationException refused) {
            return false;
        }
    }
}

package billing.acceptance.run;

import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.AllureResultsWriter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Allure's lifecycle, whose results are late work. Cucumber makes the plugin that adds work and JUnit tells the listener when to do it; the two meet at the
 * lifecycle that Allure holds for the process.
 */
final class LateLifecycle extends AllureLifecycle {

    private final LateWork work;

    LateLifecycle(AllureResultsWriter results, LateWork work) {
        super(new LateResults(results, work));
        this.work = work;
    }

    /** Has the work done on the thread of a scenario that has ended, whichever engine Cucumber runs in. */
    static final class Doing implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (Allure.getLifecycle() instanceof LateLifecycle late) {
                late.work.doIt();
            }
        }
    }
}

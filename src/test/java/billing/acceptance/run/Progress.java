package billing.acceptance.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says how many scenarios are about to run and how to repeat it, then every five seconds how far the run is; silent when no features run. */
final class Progress implements TestExecutionListener {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintStream console;
    private long planned;
    private long finished;
    private long notPassed;
    private Instant start = Instant.now();
    private Instant spoke = Instant.now();

    Progress(PrintStream console) {
        this.console = console;
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        planned = plan.countTestIdentifiers(Progress::isSuite) > 0 ? plan.countTestIdentifiers(Progress::isScenario) : 0;
        start = Instant.now();
        spoke = start;
        if (planned > 0) {
            console.println(new Attempts(ResultsDirectory.path()).size() == 0 ? opening() : "Trying " + Count.of(planned, "scenario") + " again.");
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (planned == 0 || !isScenario(test)) {
            return;
        }
        finished++;
        notPassed += result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? 0 : 1;
        Instant now = Instant.now();
        if (Duration.between(spoke, now).compareTo(PAUSE) >= 0) {
            spoke = now;
            console.printf("%d of %s, %d not passed, %d s%n", finished, Count.of(planned, "scenario"), notPassed, Duration.between(start, now).toSeconds());
        }
    }

    private String opening() {
        return "%s.%nRunning %s, %s at a time, in %s order.%nThe same again: %s"
                .formatted(
                        RunStory.selection(System.getProperties()),
                        Count.of(planned, "scenario"),
                        System.getProperty(RunProperties.PARALLELISM),
                        System.getProperty(RunProperties.ORDER, "random"),
                        RepeatCommand.ofRun(System.getProperties()));
    }

    private static boolean isScenario(TestIdentifier test) {
        return test.isTest() && test.getUniqueId().contains("[engine:cucumber]");
    }

    private static boolean isSuite(TestIdentifier test) {
        return test.getUniqueId().contains("[suite:" + OldResults.SUITE + "]");
    }
}

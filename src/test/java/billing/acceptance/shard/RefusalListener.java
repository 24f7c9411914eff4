package billing.acceptance.shard;

import billing.acceptance.run.ResultsDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Leaves a {@link Refusal} when the check before the run of a shard fails: the check is what {@link ShardReadyToRunTest} runs in. JUnit finds it by
 * {@code META-INF/services}; of a run in one piece nobody waits for a part, and nothing is left.
 */
public final class RefusalListener implements TestExecutionListener {

    private final List<String> why = new ArrayList<>();

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            why.add(result.getThrowable().map(Throwable::getMessage).orElseGet(test::getDisplayName));
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        Optional<Shard> shard = shard();
        if (!why.isEmpty() && !shard.equals(Optional.of(Shard.WHOLE)) && plan.countTestIdentifiers(RefusalListener::isOfTheCheck) > 0) {
            new Refusal(shard, List.copyOf(why)).write(ResultsDirectory.path());
        }
    }

    private static Optional<Shard> shard() {
        try {
            return Optional.of(ShardSettings.ofThisProcess().shard());
        } catch (ShardRefused unknown) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheCheck(TestIdentifier test) {
        return test.getUniqueIdObject().getSegments().stream().anyMatch(segment -> segment.getValue().equals(ShardReadyToRunTest.class.getName()));
    }
}

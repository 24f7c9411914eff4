package billing.acceptance.shard;

import billing.acceptance.features.Selection;
import billing.acceptance.features.SelectionFilter;
import billing.acceptance.run.ResultsDirectory;
import billing.acceptance.run.RunFacts;
import billing.acceptance.run.RunProperties;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps the manifest of a run of the features: written when it begins, and with what has run when it ends. JUnit finds it by {@code META-INF/services};
 * runs of anything else are not its business. Reruns of failed scenarios, which JUnit starts as runs of their own, go on with the same manifest.
 */
public final class ManifestListener implements TestExecutionListener {

    private final Path results = ResultsDirectory.path();
    private final Map<TestIdentifier, Instant> running = new ConcurrentHashMap<>();
    private final List<Manifest.Ran> run = new ArrayList<>();
    private Optional<Manifest> manifest = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(ManifestListener::isOfTheFeatures) == 0) {
            return;
        }
        Part part = ThisPart.get();
        if (manifest.isEmpty() && !part.shard().isWhole()) {
            System.setProperty(RunProperties.SHARD, part.shard().toString());
            System.out.println(part.summary() + ".");
        }
        manifest = Optional.of(begun(part));
        write(Optional.empty());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isScenario(test)) {
            running.put(test, Instant.now());
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional.ofNullable(running.remove(test)).ifPresent(start -> {
            int millis = (int) (Instant.now().toEpochMilli() - start.toEpochMilli());
            identity(test).ifPresent(identity -> run.add(new Manifest.Ran(identity, result.getStatus().name(), millis)));
        });
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (plan.countTestIdentifiers(ManifestListener::isOfTheFeatures) > 0) {
            write(Optional.of(Instant.now().toString()));
        }
    }

    private synchronized void write(Optional<String> end) {
        manifest = manifest.map(begun -> begun.with(end, run));
        manifest.ifPresent(kept -> kept.write(results));
    }

    private static Manifest begun(Part part) {
        ProcessHandle process = ProcessHandle.current();
        Instant start = process.info().startInstant().orElseGet(Instant::now);
        return new Manifest(part.shard(), "%s, process %d".formatted(start, process.pid()), start.toString(), Optional.empty(),
                RunFacts.ofThisRun().byName(), (int) Selection.ofThisProcess().total(), part.selected().values().stream().sorted().toList(), part.plan(),
                part.planned().stream().sorted().toList(), List.of());
    }

    private static Optional<String> identity(TestIdentifier scenario) {
        return scenario.getSource().filter(FileSource.class::isInstance).map(FileSource.class::cast).flatMap(Part.Spot::of)
                .map(spot -> ThisPart.get().selected().get(spot));
    }

    private static boolean isOfTheFeatures(TestIdentifier test) {
        return isScenario(test) || EmptyShardIT.has(test.getUniqueIdObject());
    }

    private static boolean isScenario(TestIdentifier test) {
        return test.isTest() && test.getUniqueIdObject().hasPrefix(SelectionFilter.SCENARIOS);
    }
}

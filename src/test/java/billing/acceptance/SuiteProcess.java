package billing.acceptance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import billing.acceptance.run.RunProperties;
import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The features without Maven, as an image runs them: the check before the run, then the scenarios, then what they came to.
 *
 * <p>It understands what the build understands, as system properties or variables: {@code cucumber.features}, {@code cucumber.filter.tags}, everything of
 * {@code billing.properties}, the shard. With {@code -Dsuite.run.profile=nightly} what failed is tried once more, as in the build. It ends with 0 if every
 * scenario passed at once, with 1 if one did not, and with 2 if none could run.
 */
public final class SuiteProcess {

    private static final List<String> CHECKS = List.of("billing.acceptance.features.ReadyToRunTest", "billing.acceptance.run.WorkersReadyToRunTest",
            "billing.acceptance.shard.ShardReadyToRunTest", "billing.acceptance.closing.EvidenceReadyToRunTest");
    private static final List<String> SCENARIOS = List.of("billing.acceptance.FeaturesIT", "billing.acceptance.shard.EmptyShardIT");
    private static final String TRIED_TWICE = "nightly";
    private static final int PASSED = 0;
    private static final int NOT_PASSED = 1;
    private static final int NOTHING_RAN = 2;

    private final Launcher launcher;

    private SuiteProcess(Launcher launcher) {
        this.launcher = launcher;
    }

    public static void main(String[] none) {
        System.exit(run());
    }

    /** Runs the features in this process and returns what it is to end with. */
    public static int run() {
        try (LauncherSession session = LauncherFactory.openSession()) {
            return new SuiteProcess(session.getLauncher()).checkedRun();
        }
    }

    private int checkedRun() {
        TestExecutionSummary checks = execute(CHECKS);
        checks.getFailures().forEach(failure -> System.out.println(failure.getException().getMessage()));
        if (checks.getTotalFailureCount() > 0) {
            return NOTHING_RAN;
        }
        TestExecutionSummary scenarios = execute(SCENARIOS);
        if (scenarios.getTestsFoundCount() == 0) {
            System.out.println("No scenario was found, though the check before the run found some: the suite itself is broken.");
            return NOTHING_RAN;
        }
        boolean passed = scenarios.getTotalFailureCount() == 0;
        if (!passed && TRIED_TWICE.equals(System.getProperty(RunProperties.PROFILE))) {
            execute(SCENARIOS);
        }
        return passed ? PASSED : NOT_PASSED;
    }

    private TestExecutionSummary execute(List<String> classes) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(classes.stream().map(name -> selectClass(name)).toList()).build(), summary);
        return summary.getSummary();
    }
}

package billing.acceptance.run;

import billing.config.BillingConfig;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Settles, before anything is discovered, what the command line left open: the seed of the order, the number of workers, the tags.
 *
 * <p>Defaults: a new seed for every run, two workers for each core, the tags of the Maven profile. What is given stays as it is.
 */
public final class RunSession implements LauncherSessionListener {

    private static final int LARGEST_SEED = 1_000_000;

    private final KnownWarnings warnings = new KnownWarnings();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        warnings.silence();
        BillingConfig.hideSecrets(System.getProperties());
        settle(System.getProperties());
        session.getLauncher().registerLauncherDiscoveryListeners(new OldResults(Instant.now()));
        session.getLauncher().registerTestExecutionListeners(new LateLifecycle.Doing(), new Progress(System.out));
    }

    static void settle(Properties run) {
        String seed = run.getProperty(RunProperties.SEED, String.valueOf(ThreadLocalRandom.current().nextInt(LARGEST_SEED)));
        run.putIfAbsent(RunProperties.REPEAT, RepeatCommand.of(run, seed));
        run.putIfAbsent(RunProperties.SEED, seed);
        run.putIfAbsent(RunProperties.PARALLELISM, Workers.of(run).written());
        run.putIfAbsent(RunProperties.MAX_POOL_SIZE, Workers.of(run).threads());
        Optional.ofNullable(run.getProperty(RunProperties.PROFILE_TAGS)).filter(tags -> !tags.isBlank()).ifPresent(tags -> run.putIfAbsent(RunProperties.TAGS, tags));
    }
}

package billing.performance;

import java.util.Locale;

/**
 * Whether a second server of the sandbox would pay: our scenario with the report off, by two workers for each core, against one server and against two.
 *
 * <p>The bound says that one is enough: where it is not met, {@code billing.sandbox.servers} should be more than one.
 */
public final class SandboxServers {

    private static final String SERVERS = "billing.sandbox.servers";
    private static final int COPIES = 500;

    private SandboxServers() {}

    public static void main(String[] arguments) throws Exception {
        Copies copies = Copies.ofOurs(Copies.SCRIPT, 2 * Runtime.getRuntime().availableProcessors());
        double[] took = Rounds.medians(3, 5, () -> against("1", copies), () -> against("2", copies));
        new Figure("one server of the sandbox ÷ two servers", 1.1, took[0] / took[1])
                .print(String.format(Locale.ROOT, "%.0f us and %.0f us a scenario, %d workers", took[0], took[1], copies.workers()));
    }

    private static double against(String servers, Copies copies) {
        System.setProperty(SERVERS, servers);
        try {
            return copies.microsecondsEach(COPIES);
        } finally {
            System.clearProperty(SERVERS);
        }
    }
}

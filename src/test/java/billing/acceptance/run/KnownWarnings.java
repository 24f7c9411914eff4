package billing.acceptance.run;

import java.util.logging.Logger;

/**
 * Keeps JUnit from telling analysts, three times a run, that {@code cucumber.features} is a workaround; what else it finds wrong is still told.
 */
final class KnownWarnings {

    private static final String KNOWN = "Discovering tests using the cucumber.features property";
    private static final String SECOND_ISSUE = "(2)";

    /** Held for as long as the session: Java's logging forgets the settings of a logger that nobody holds. */
    private final Logger notifier = Logger.getLogger("org.junit.platform.launcher.core.DiscoveryIssueNotifier");

    void silence() {
        notifier.setFilter(said -> !isKnown(said.getMessage()));
    }

    static boolean isKnown(String message) {
        return message.contains(KNOWN) && !message.contains(SECOND_ISSUE);
    }
}

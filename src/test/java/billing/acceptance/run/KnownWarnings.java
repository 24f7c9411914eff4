package billing.acceptance.run;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps JUnit from telling analysts, three times a run, that {@code cucumber.features} is a workaround, and Cucumber from adding a stack trace to a
 * folder that does not exist; what else they find wrong is still told.
 */
final class KnownWarnings {

    private static final String KNOWN = "Discovering tests using the cucumber.features property";
    private static final String SECOND_ISSUE = "(2)";

    /** Both are held for as long as the session: Java's logging forgets the settings of a logger that nobody holds. */
    private final Logger notifier = Logger.getLogger("org.junit.platform.launcher.core.DiscoveryIssueNotifier");

    private final Logger scanner = Logger.getLogger("io.cucumber.core.resource.PathScanner");

    void silence() {
        notifier.setFilter(said -> !isKnown(said.getMessage()));
        scanner.setFilter(KnownWarnings::withoutTrace);
    }

    private static boolean withoutTrace(LogRecord said) {
        said.setThrown(null);
        return true;
    }

    static boolean isKnown(String message) {
        return message.contains(KNOWN) && !message.contains(SECOND_ISSUE);
    }
}

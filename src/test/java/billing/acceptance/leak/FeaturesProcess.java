package billing.acceptance.leak;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the features as the build does, and leaves beside the results the system properties, as Surefire does in its own reports. */
public final class FeaturesProcess {

    static final String PROPERTIES = "system.properties";

    private FeaturesProcess() {}

    public static void main(String[] none) throws IOException {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher().execute(
                    LauncherDiscoveryRequestBuilder.request().selectors(selectClass("billing.acceptance.FeaturesIT")).build(), summary);
        }
        try (Writer properties = Files.newBufferedWriter(Path.of(PROPERTIES), StandardCharsets.UTF_8)) {
            System.getProperties().store(properties, null);
        }
        summary.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace(System.err));
    }
}

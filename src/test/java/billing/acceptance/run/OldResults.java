package billing.acceptance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Deletes what earlier runs left among the Allure results when the features are about to be discovered, even if none can then run.
 *
 * <p>What this run itself has written, in a first attempt, survives a second one.
 */
final class OldResults implements LauncherDiscoveryListener {

    static final String SUITE = "billing.acceptance.FeaturesIT";

    private final Instant start;

    OldResults(Instant start) {
        this.start = start;
    }

    @Override
    public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
        if (request.getSelectorsByType(ClassSelector.class).stream().anyMatch(selector -> selector.getClassName().equals(SUITE))) {
            delete(ResultsDirectory.path(), start);
        }
    }

    static void delete(Path results, Instant before) {
        if (!Files.isDirectory(results)) {
            return;
        }
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The old results in " + results + " could not be deleted", e);
        }
    }
}

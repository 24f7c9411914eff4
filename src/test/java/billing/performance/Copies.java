package billing.performance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Many copies of one scenario in a feature file, run by Cucumber with one worker. */
final class Copies {

    private final String steps;
    private final String glue;
    private final String plugins;

    Copies(String steps, String glue, String plugins) {
        this.steps = steps;
        this.glue = glue;
        this.plugins = plugins;
    }

    /** @return the wall time of one copy in microseconds */
    double microsecondsEach(int copies) {
        Path folder = write(copies);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectDirectory(folder.toFile()))
                .filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.junit-platform.discovery.as-root-engine", "true")
                .configurationParameter("cucumber.execution.parallel.enabled", "false")
                .configurationParameter("cucumber.glue", glue)
                .configurationParameter("cucumber.plugin", plugins)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        long begin = System.nanoTime();
        LauncherFactory.create().execute(request, listener);
        double took = (System.nanoTime() - begin) / 1000.0;
        refuseFailures(listener.getSummary(), copies);
        return took / copies;
    }

    private Path write(int copies) {
        try {
            Path folder = Files.createTempDirectory("copies");
            StringBuilder feature = new StringBuilder("Feature: Copies\n");
            for (int copy = 1; copy <= copies; copy++) {
                feature.append("  Scenario: Copy ").append(copy).append('\n').append(steps);
            }
            Files.writeString(folder.resolve("copies.feature"), feature);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void refuseFailures(TestExecutionSummary summary, int copies) {
        if (summary.getTestsSucceededCount() != copies) {
            throw new IllegalStateException("%d of %d copies passed; first failure: %s".formatted(summary.getTestsSucceededCount(), copies,
                    summary.getFailures().stream().findFirst().map(failure -> failure.getException().toString()).orElse("none")));
        }
    }
}

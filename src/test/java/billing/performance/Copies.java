package billing.performance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Many copies of one scenario, as examples of outlines, run by Cucumber; each run has results of its own.
 *
 * <p>An outline has at most 500 examples: Cucumber looks for the place of a scenario along all those of its file, so that its cost grows with their square.
 */
record Copies(String steps, String glue, String plugins, int workers) {

    static final String SCRIPT = "billing.acceptance.state.Script";
    static final String REPORT = SCRIPT + ",billing.acceptance.run.RunReport";
    static final String PLAIN_REPORT = SCRIPT + ",billing.performance.PlainAllure";

    private static final String RESULTS = "allure.results.directory";
    private static final int EXAMPLES = 500;
    private static final String OURS = """
                Given a customer in Korea billed for 2026-01
                And 720 HOURS of compute.c2.c8m8
                When the bill is calculated
                Then the total is 198,000 KRW
                And the payment is CREATED
            """;

    /** Of our scenario of six calls: the customer is set up, usage sent, the month calculated, statement and payment read, and the ledger for its audit. */
    static Copies ofOurs(String plugins, int workers) {
        return new Copies(OURS, "billing.acceptance.steps", plugins, workers);
    }

    /** Of the same sentences and calls, written by hand against the system that {@link billing.performance.byhand.HandSteps} are told; one worker, no plugin. */
    static Copies byHand() {
        return new Copies(OURS, "billing.performance.byhand", SCRIPT, 1);
    }

    /** Of a scenario of as many steps, which do nothing, in a suite that reports nothing. */
    static Copies ofNothing(int workers) {
        String steps = IntStream.rangeClosed(1, 5).mapToObj(step -> "    Given nothing is done by step " + step + "\n").collect(Collectors.joining());
        return new Copies(steps, "billing.performance.empty", SCRIPT, workers);
    }

    /** @return the wall time of one copy in microseconds */
    double microsecondsEach(int copies) {
        Path folder = write(copies);
        System.setProperty(RESULTS, folder.resolve("results").toString());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectDirectory(folder.resolve("features").toFile()))
                .filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.junit-platform.discovery.as-root-engine", "true")
                .configurationParameter("cucumber.execution.parallel.enabled", String.valueOf(workers > 1))
                .configurationParameter("cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(workers))
                .configurationParameter("cucumber.execution.parallel.config.fixed.max-pool-size", String.valueOf(workers))
                .configurationParameter("cucumber.glue", glue)
                .configurationParameter("cucumber.plugin", plugins)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        double took = quietly(() -> LauncherFactory.create().execute(request, listener));
        refuseFailures(listener.getSummary(), copies);
        return took / copies;
    }

    private static double quietly(Runnable run) {
        PrintStream console = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            long begin = System.nanoTime();
            run.run();
            return (System.nanoTime() - begin) / 1000.0;
        } finally {
            System.setOut(console);
        }
    }

    private Path write(int copies) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "copies");
            Files.createDirectory(folder.resolve("features"));
            for (int first = 1; first <= copies; first += EXAMPLES) {
                Files.writeString(folder.resolve("features").resolve("copies-" + first + ".feature"), outline(first, Math.min(copies, first + EXAMPLES - 1)));
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String outline(int first, int last) {
        StringBuilder feature = new StringBuilder("Feature: Copies from %d\n  Scenario Outline: Copy <number>\n%s    Examples:\n      | number |\n".formatted(first, steps));
        for (int number = first; number <= last; number++) {
            feature.append("      | ").append(number).append(" |\n");
        }
        return feature.toString();
    }

    private static void refuseFailures(TestExecutionSummary summary, int copies) {
        if (summary.getTestsSucceededCount() != copies || summary.getTotalFailureCount() > 0) {
            throw new IllegalStateException("%d of %d copies passed; first failure: %s".formatted(summary.getTestsSucceededCount(), copies,
                    summary.getFailures().stream().findFirst().map(failure -> failure.getException().toString()).orElse("none")));
        }
    }
}

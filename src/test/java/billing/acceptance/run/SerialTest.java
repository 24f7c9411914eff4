package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Scenarios tagged {@code @serial} under two workers and the suite's own settings of JUnit. */
final class SerialTest {

    private static final String ALONE = "Then no other scenario runs at the same time";
    private static final String IN_ORDER = "lexical";
    private static final String NOTHING = "Given nothing to be done";
    private static final String TOGETHER = "Then another scenario runs at the same time";

    @TempDir
    private Path directory;

    @Test
    void two_that_are_tagged_never_meet() throws IOException {
        assertThat(run(IN_ORDER, "@serial", ALONE, "@serial", ALONE).getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void two_that_are_not_tagged_meet() throws IOException {
        assertThat(run(IN_ORDER, "@one", ALONE, "@another", ALONE).getTestsFailedCount()).isEqualTo(2);
        assertThat(run(IN_ORDER, "@one", TOGETHER, "@another", TOGETHER).getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void one_that_is_not_tagged_does_not_wait_for_one_that_is() throws IOException {
        assertThat(run(IN_ORDER, "@serial", TOGETHER, "@another", TOGETHER).getTestsSucceededCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexical", "reverse"})
    void one_that_is_not_tagged_does_not_wait_though_other_tagged_ones_wait(String order) throws IOException {
        assertThat(run(order, "@serial", TOGETHER, "@serial", NOTHING, "@serial", NOTHING, "@another", TOGETHER).getTestsSucceededCount()).isEqualTo(4);
        assertThat(run(order, "@serial", NOTHING, "@another", TOGETHER, "@serial", NOTHING, "@serial", TOGETHER).getTestsSucceededCount()).isEqualTo(4);
    }

    /** @param tagsAndSteps the tag and the only step of each scenario */
    private TestExecutionSummary run(String order, String... tagsAndSteps) throws IOException {
        StringBuilder feature = new StringBuilder("Feature: Meetings\n");
        for (int index = 0; index < tagsAndSteps.length; index += 2) {
            feature.append("  %s\n  Scenario: %d\n    %s\n".formatted(tagsAndSteps[index], index, tagsAndSteps[index + 1]));
        }
        Path file = Files.writeString(directory.resolve("meetings.feature"), feature);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectFile(file.toFile())).filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.junit-platform.discovery.as-root-engine", "true")
                .configurationParameter(RunProperties.PARALLELISM, "2").configurationParameter(RunProperties.MAX_POOL_SIZE, new Workers("2").threads())
                .configurationParameter(RunProperties.ORDER, order)
                .configurationParameter("cucumber.glue", "billing.acceptance.run.trial").configurationParameter("cucumber.plugin", "billing.acceptance.state.Script")
                .build();
        LauncherConfig alone = LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false).build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create(alone).execute(request, summary);
        return summary.getSummary();
    }
}

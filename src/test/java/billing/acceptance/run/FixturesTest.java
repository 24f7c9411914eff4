package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixturesTest {

    private static final String FEATURE = """
            Feature: Hooks

              Scenario: A good one
                Given nothing to be done

              Scenario: One of a wrong ledger
                Given nothing to be done

              Scenario: A noisy one
                Given nothing to be done
            """;

    private final Written written = new Written();

    @TempDir
    Path project;

    @BeforeEach
    void run_the_feature() throws IOException {
        Path file = Files.writeString(project.resolve("hooks.feature"), FEATURE);
        AllureLifecycle lifecycle = new AllureLifecycle(written);
        ConcurrentEventListener adapter = publisher -> new AllureCucumber7Jvm(lifecycle).setEventPublisher(new WithoutHooks(publisher));
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse("billing.acceptance.run.hooked"))
                        .addGlue(GluePath.parse("billing.acceptance.run.trial"))
                        .addFeature(FeatureWithLines.parse(file.toUri().toString()))
                        .build())
                .withAdditionalPlugins(new Fixtures(lifecycle), adapter)
                .build()
                .run();
    }

    @Test
    void the_hooks_of_a_scenario_are_one_file_in_their_order_called_what_people_call_them() {
        assertThat(written.fixtures).hasSize(3).allSatisfy(fixtures -> {
            assertThat(fixtures.getBefores()).extracting(FixtureResult::getName).containsExactly("set up");
            assertThat(fixtures.getAfters()).extracting(FixtureResult::getName).containsExactly("audit of the ledger", "clean up");
        });
        assertThat(written.fixtures).extracting(fixtures -> fixtures.getChildren().get(0))
                .containsExactlyElementsOf(written.results.stream().map(TestResult::getUuid).toList());
    }

    @Test
    void each_hook_has_its_own_end_and_what_it_said() {
        List<FixtureResult> afters = written.fixtures.get(1).getAfters();

        assertThat(written.fixtures.get(0).getAfters()).extracting(FixtureResult::getStatus).containsOnly(Status.PASSED);
        assertThat(afters).extracting(FixtureResult::getStatus).containsExactly(Status.FAILED, Status.PASSED);
        assertThat(afters.get(0).getStatusDetails().getMessage()).isEqualTo("Wrong ledger: 6 KRW");
        assertThat(afters.get(0).getStop()).isGreaterThanOrEqualTo(afters.get(0).getStart());
    }

    @Test
    void what_a_hook_attaches_is_its_own() {
        assertThat(written.fixtures.get(2).getAfters().get(1).getAttachments()).extracting(Attachment::getName).containsExactly("Text output");
        assertThat(written.results.get(2).getAttachments()).isEmpty();
    }

    @Test
    void steps_and_verdicts_are_the_adapters() {
        assertThat(written.results).extracting(TestResult::getStatus).containsExactly(Status.PASSED, Status.FAILED, Status.PASSED);
        assertThat(written.results).allSatisfy(result -> assertThat(result.getSteps()).hasSize(1));
    }

    private static final class Written implements AllureResultsWriter {

        private final List<TestResult> results = new ArrayList<>();
        private final List<TestResultContainer> fixtures = new ArrayList<>();

        @Override
        public void write(TestResult result) {
            results.add(result);
        }

        @Override
        public void write(TestResultContainer ofOne) {
            fixtures.add(ofOne);
        }

        @Override
        public void write(String source, InputStream attachment) {
            // what is attached is asked of the results
        }
    }
}

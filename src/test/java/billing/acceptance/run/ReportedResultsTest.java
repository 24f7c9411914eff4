package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedResultsTest {

    private final Written written = new Written();
    private final ReportedResults results = new ReportedResults(written);

    @Test
    void the_fixtures_of_a_scenario_are_one_file_in_their_order() {
        results.write(before("one", "set up"));
        results.write(after("one", "audit"));
        results.write(after("one", "clean up"));
        assertThat(written.all).isEmpty();

        results.write(new TestResult().setUuid("one"));

        assertThat(written.all).containsExactly("one: [set up] [audit, clean up]", "result one");
    }

    @Test
    void each_scenario_has_its_own() {
        results.write(before("one", "set up"));
        results.write(before("two", "set up"));

        results.write(new TestResult().setUuid("two"));
        results.write(new TestResult().setUuid("one"));

        assertThat(written.all).containsExactly("two: [set up] []", "result two", "one: [set up] []", "result one");
    }

    private static TestResultContainer before(String scenario, String hook) {
        return container(scenario).setBefores(new ArrayList<>(List.of(new FixtureResult().setName(hook))));
    }

    private static TestResultContainer after(String scenario, String hook) {
        return container(scenario).setAfters(new ArrayList<>(List.of(new FixtureResult().setName(hook))));
    }

    private static TestResultContainer container(String scenario) {
        return new TestResultContainer().setChildren(List.of(scenario));
    }

    private static final class Written implements AllureResultsWriter {

        private final List<String> all = new ArrayList<>();

        @Override
        public void write(TestResult result) {
            all.add("result " + result.getUuid());
        }

        @Override
        public void write(TestResultContainer fixtures) {
            all.add("%s: %s %s".formatted(String.join(",", fixtures.getChildren()), names(fixtures.getBefores()), names(fixtures.getAfters())));
        }

        @Override
        public void write(String source, InputStream attachment) {
            throw new UnsupportedOperationException("no fixture is an attachment");
        }

        private static List<String> names(List<FixtureResult> hooks) {
            return hooks.stream().map(FixtureResult::getName).toList();
        }
    }
}

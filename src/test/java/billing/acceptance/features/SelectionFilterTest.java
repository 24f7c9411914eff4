package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

final class SelectionFilterTest {

    private static final String FEATURE = """
            Feature: Credits
              Background:
                Given a customer in Korea
              Scenario: One
                Given x
              Rule: Two
                @smoke
                Scenario Outline: Three
                  Given <x>
                  Examples:
                    | x |
                    | 1 |
                    | 2 |
                  Examples:
                    | x |
                    | 3 |
              Rule: Three
                Scenario: Four
                  Given x
            """;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeFeature() {
        file = new Written(directory).file("my credits.feature", FEATURE);
    }

    @Test
    void junit_finds_it() {
        assertThat(ServiceLoader.load(PostDiscoveryFilter.class)).hasAtLeastOneElementOfType(SelectionFilter.class);
    }

    @Test
    void only_selected_scenarios_are_kept() {
        assertThat(kept(Wanted.features(directory.toString()).tagged("@smoke"), SelectionFilter.SCENARIOS)).containsExactly(12, 13, 16);
        assertThat(kept(Wanted.features(file + ":13"), SelectionFilter.SCENARIOS)).containsExactly(13);
    }

    @Test
    void everything_is_kept_if_the_request_has_problems() {
        assertThat(kept(Wanted.features(file + ":5"), SelectionFilter.SCENARIOS)).containsExactly(4, 12, 13, 16, 18);
    }

    @Test
    void cucumber_runs_outside_the_suite_are_left_alone() {
        UniqueId ofAnotherSuite = UniqueId.forEngine("junit-platform-suite").append("suite", "Another").appendEngine("cucumber");

        assertThat(kept(Wanted.features(file + ":13"), UniqueId.forEngine("cucumber"))).containsExactly(4, 12, 13, 16, 18);
        assertThat(kept(Wanted.features(file + ":13"), ofAnotherSuite)).containsExactly(4, 12, 13, 16, 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {":1", ":4", ":6", ":8", ":10", ":12", ":13", ":14", ":16", ":17", ":18", ":4:13", ":6:18", ""})
    void a_line_selects_what_cucumber_selects(String lines) {
        Selection selection = Selection.of(Wanted.features(file + lines));

        assertThat(selection.problems()).isEmpty();
        assertThat(selection.selected()).extracting(scenario -> (int) scenario.line()).containsExactlyElementsOf(discovered(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {":2", ":3", ":5", ":7", ":9", ":11", ":15", ":20"})
    void a_line_at_which_cucumber_would_run_the_whole_file_is_a_problem(String lines) {
        assertThat(discovered(lines)).containsExactly(4, 12, 13, 16, 18);
        assertThat(Selection.of(Wanted.features(file + lines)).problems()).hasSize(1);
    }

    private List<Integer> discovered(String lines) {
        return scenarios(discover(file + lines, UniqueId.forEngine("cucumber")));
    }

    private List<Integer> kept(Wanted wanted, UniqueId engine) {
        Selection selection = Selection.of(wanted);
        SelectionFilter filter = new SelectionFilter(() -> selection);
        TestDescriptor root = discover(file.toString(), engine);
        root.getDescendants().stream().filter(descriptor -> filter.apply(descriptor).excluded()).toList().forEach(TestDescriptor::removeFromHierarchy);
        return scenarios(root);
    }

    private static List<Integer> scenarios(TestDescriptor root) {
        TreeSet<Integer> lines = new TreeSet<>();
        root.getDescendants().stream()
                .filter(TestDescriptor::isTest)
                .map(descriptor -> (FileSource) descriptor.getSource().orElseThrow())
                .forEach(source -> lines.add(source.getPosition().orElseThrow().getLine()));
        return List.copyOf(lines);
    }

    private static TestDescriptor discover(String features, UniqueId engine) {
        EngineDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("cucumber.features", features)
                .configurationParameter("cucumber.junit-platform.discovery.as-root-engine", "true")
                .build();
        return new CucumberTestEngine().discover(request, engine);
    }
}

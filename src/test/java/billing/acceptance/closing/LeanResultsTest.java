package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeanResultsTest {

    @TempDir
    Path place;

    private Path results;

    @BeforeEach
    void leave() throws IOException {
        results = Files.createDirectories(place.resolve("results"));
        Files.writeString(Files.createDirectories(results.resolve("history")).resolve("history.json"), "{}");
        Files.writeString(results.resolve("environment.properties"), "Member=kr");
        Files.writeString(results.resolve("cut-off-result.json"), "{\"status\":\"pas");
        for (String status : List.of("passed", "failed", "broken", "skipped")) {
            Files.writeString(results.resolve(status + "-attachment.html"), "page of " + status);
            Files.writeString(results.resolve(status + "-attachment.csv"), "table of " + status);
            Files.writeString(results.resolve(status + "-result.json"), """
                    {"uuid":"%1$s","status":"%1$s","description":"What it proves.","attachments":[{"name":"Scenario","source":"%1$s-attachment.html"}],\
                    "steps":[{"name":"usage","attachments":[{"name":"Data table","source":"%1$s-attachment.csv"}]}]}""".formatted(status));
        }
    }

    @Test
    void only_what_passed_loses_its_own_attachments_and_the_tables_of_its_steps_stay() throws IOException {
        try (LeanResults lean = new LeanResults(List.of(results), place)) {
            List<String> all = names(results);

            assertThat(names(lean.directories().get(0))).containsExactlyInAnyOrderElementsOf(all.stream().filter(name -> !name.equals("passed-attachment.html")).toList());
            assertThat(all).hasSize(15);
            for (String status : List.of("failed", "broken", "skipped")) {
                assertThat(lean.directories().get(0).resolve(status + "-result.json")).hasSameTextualContentAs(results.resolve(status + "-result.json"));
                assertThat(lean.directories().get(0).resolve(status + "-attachment.html")).hasContent("page of " + status);
            }
            assertThat(lean.directories().get(0).resolve("passed-result.json")).content()
                    .contains("\"Data table\"", "passed-attachment.csv").doesNotContain("\"source\":\"passed-attachment.html\"");
        }
    }

    @Test
    void a_scenario_says_what_it_had_and_where_that_is() throws IOException {
        try (LeanResults lean = new LeanResults(List.of(results), place)) {
            assertThat(lean.directories().get(0).resolve("passed-result.json")).content().contains("\"description\":\"What it proves.\\n\\n"
                    + "Not shown here, because it passed and this is the report of many scenarios, but kept:\\n\\nScenario: " + results.resolve("passed-attachment.html"));
        }
    }

    @Test
    void the_results_themselves_are_not_touched_and_nothing_is_left_behind() throws IOException {
        String before = Files.readString(results.resolve("passed-result.json"));

        try (LeanResults lean = new LeanResults(List.of(results), place)) {
            assertThat(lean.directories()).singleElement().isNotEqualTo(results);
        }

        assertThat(results.resolve("passed-result.json")).hasContent(before);
        assertThat(names(results)).hasSize(15);
        assertThat(place).isDirectoryContaining(file -> file.equals(results)).isDirectoryNotContaining(file -> !file.equals(results));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(file -> directory.relativize(file).toString()).toList();
        }
    }
}

package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {

    @TempDir
    Path results;

    @BeforeEach
    void write_the_facts_of_a_run() {
        var run = new Properties();
        run.setProperty(RunProperties.SEED, "7");
        run.setProperty(RunProperties.REPEAT, "mvn verify -Psmoke");
        RunFiles.write(results, RunStory.begun(run, new RunSettings("알파", "all", "mock", "2026-01")), 7);
    }

    @Test
    void the_environment_can_be_read_back_and_keeps_its_order() throws IOException {
        var read = new Properties();
        read.load(Files.newInputStream(results.resolve("environment.properties")));

        assertThat(read).containsEntry("Environment", "알파").containsEntry("Seed", "7").containsKeys("Commit", "Java", "Cucumber", "OkHttp");
        assertThat(Files.readAllLines(results.resolve("environment.properties"))).first().asString().startsWith("Environment=");
    }

    @Test
    void the_executor_names_the_command_that_repeats_the_run() throws IOException {
        assertThat(results.resolve("executor.json")).content().contains("\"buildName\":\"mvn verify -Psmoke\"", "\"buildOrder\":7");
    }

    @Test
    void what_a_part_of_a_run_said_of_itself_is_taken_away_whether_it_was_there_or_not() throws IOException {
        Path kept = Files.createFile(results.resolve("one-result.json"));

        RunFiles.takeFrom(results);
        RunFiles.takeFrom(results);

        assertThat(results).isDirectoryContaining(kept::equals).isDirectoryNotContaining(file -> !file.equals(kept));
    }

    @Test
    void the_categories_are_beside_the_results() {
        assertThat(results.resolve("categories.json")).content().contains("Wrong amount");
    }
}

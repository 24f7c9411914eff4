package billing.sandbox.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of what {@code exec:exec@fuzz} does at length: a few hundred requests, in a process of their own. */
final class ShortFuzzTest {

    private static final String STORIES = "60";
    private static final String SEED = "1";
    private static final int LONGEST_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void whatever_comes_is_answered_as_promised_and_a_refusal_changes_nothing() throws Exception {
        File output = folder.resolve("output").toFile();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Fuzzing.class.getName(), STORIES, SEED).redirectErrorStream(true).redirectOutput(output).start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
            String said = Files.readString(output.toPath());
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).contains("requests made of the document, in a row", "requests of any bytes", "times the bystander was the same");
        } finally {
            process.destroyForcibly();
        }
    }
}

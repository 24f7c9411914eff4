package billing.acceptance.run;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes beside the results what the report shows of the run as a whole: {@code environment.properties}, {@code executor.json}, {@code categories.json}. */
public final class RunFiles {

    private static final String CATEGORIES = "categories.json";
    private static final String EXECUTOR = "executor.json";
    private static final String ENVIRONMENT = "environment.properties";

    private RunFiles() {}

    /** @param order the run's number in its series: the report's trends show it */
    public static void write(Path results, RunStory run, int order) {
        try (InputStream categories = RunFiles.class.getResourceAsStream("/" + CATEGORIES)) {
            Files.createDirectories(results);
            Files.copy(categories, results.resolve(CATEGORIES), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(results.resolve(EXECUTOR), executor(run, order));
            writeEnvironment(results.resolve(ENVIRONMENT), run.facts());
        } catch (IOException e) {
            throw new UncheckedIOException("The facts of the run could not be written to " + results, e);
        }
    }

    /** Of a part of a run, so that only the whole run says what it is. */
    public static void takeFrom(Path results) {
        try {
            for (String file : List.of(CATEGORIES, EXECUTOR, ENVIRONMENT)) {
                Files.deleteIfExists(results.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What a part of the run said of itself could not be taken from " + results, e);
        }
    }

    private static void writeEnvironment(Path file, Map<String, String> facts) throws IOException {
        var lines = new StringBuilder();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            lines.append(line(fact.getKey(), fact.getValue()));
        }
        Files.writeString(file, lines, StandardCharsets.ISO_8859_1);
    }

    /** Properties know how to escape but keep no order, and the report shows the order of the file. */
    private static String line(String name, String value) throws IOException {
        var one = new Properties();
        one.setProperty(name, value);
        var text = new ByteArrayOutputStream();
        one.store(text, null);
        return text.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining()) + "\n";
    }

    private static String executor(RunStory run, int order) {
        return new Gson().toJson(Map.of("name", "Maven", "type", "maven", "buildOrder", order, "buildName", run.command(), "reportName", "Billing acceptance suite"));
    }
}

package billing.acceptance.closing;

import billing.acceptance.run.Attempt;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An Allure result in its file, to which words are added; words that are there already are not added again. */
final class AllureResult {

    private static final String DETAILS = "statusDetails";
    private static final String MESSAGE = "message";

    private final Path file;
    private final JsonObject result;

    private AllureResult(Path file, JsonObject result) {
        this.file = file;
        this.result = result;
    }

    /** That of an attempt, in whichever of the directories it is. */
    static Optional<AllureResult> of(Attempt attempt, List<Path> directories) {
        return directories.stream().map(directory -> directory.resolve(attempt.result() + "-result.json")).filter(Files::exists).findFirst().flatMap(AllureResult::read);
    }

    /** One that was cut off by the end of its process is no result. */
    private static Optional<AllureResult> read(Path file) {
        try {
            return Optional.of(new AllureResult(file, JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
        } catch (JsonParseException cutOff) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The result %s could not be read".formatted(file), e);
        }
    }

    void write() {
        try {
            Files.writeString(file, result.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The result %s could not be completed".formatted(file), e);
        }
    }

    /** A flaky scenario has passed in the end, and Allure would show it green: it becomes broken. */
    void becomeFlaky(String trouble) {
        result.addProperty("status", "broken");
        details().addProperty("flaky", true);
        details().addProperty(MESSAGE, "Flaky: it passed when it was tried again. At first:\n" + trouble);
    }

    void add(String words) {
        String before = message();
        if (!before.contains(words)) {
            details().addProperty(MESSAGE, before.isEmpty() ? words : before + "\n\n" + words);
        }
    }

    /** The value of the first label of that name. */
    Optional<String> label(String name) {
        return elements("labels").filter(label -> label.get("name").getAsString().equals(name)).map(label -> label.get("value").getAsString()).findFirst();
    }

    List<Incident.Link> links() {
        return elements("links").map(link -> new Incident.Link(link.get("name").getAsString(), link.get("url").getAsString())).toList();
    }

    private Stream<JsonObject> elements(String list) {
        return Optional.ofNullable(result.getAsJsonArray(list)).stream().flatMap(array -> array.asList().stream()).map(JsonElement::getAsJsonObject);
    }

    private String message() {
        return Optional.ofNullable(details().get(MESSAGE)).map(JsonElement::getAsString).orElse("");
    }

    private JsonObject details() {
        if (!result.has(DETAILS)) {
            result.add(DETAILS, new JsonObject());
        }
        return result.getAsJsonObject(DETAILS);
    }
}

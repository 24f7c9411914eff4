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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Allure result in its file, to which words are added; words that are there already are not added again. */
final class AllureResult {

    private static final String STATUS = "status";
    private static final String PASSED = "passed";
    private static final String DESCRIPTION = "description";
    private static final String ATTACHMENTS = "attachments";
    private static final String SOURCE = "source";
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
    static Optional<AllureResult> read(Path file) {
        try {
            return Optional.of(new AllureResult(file, JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
        } catch (JsonParseException cutOff) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The result %s could not be read".formatted(file), e);
        }
    }

    void write() {
        writeTo(file);
    }

    void writeTo(Path other) {
        try {
            Files.writeString(other, result.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The result %s could not be completed in %s".formatted(file, other), e);
        }
    }

    boolean isPassed() {
        return Optional.ofNullable(result.get(STATUS)).map(JsonElement::getAsString).equals(Optional.of(PASSED));
    }

    /**
     * Its description says of each what it was and where it is; those of steps stay.
     *
     * @param directory where the attachments are
     * @return their files' names
     */
    List<String> loseAttachments(Path directory) {
        List<JsonObject> attachments = elements(ATTACHMENTS).toList();
        result.remove(ATTACHMENTS);
        if (!attachments.isEmpty()) {
            String named = attachments.stream().map(lost -> "%s: %s".formatted(text(lost, "name"), directory.resolve(text(lost, SOURCE)))).collect(Collectors.joining("\n\n"));
            String before = Optional.ofNullable(result.get(DESCRIPTION)).map(JsonElement::getAsString).map(said -> said + "\n\n").orElse("");
            result.addProperty(DESCRIPTION, before + "Not shown here, because it passed and this is the report of many scenarios, but kept:\n\n" + named);
        }
        return attachments.stream().map(lost -> text(lost, SOURCE)).toList();
    }

    /** A flaky scenario has passed in the end, and Allure would show it green: it becomes broken. */
    void becomeFlaky(String trouble) {
        result.addProperty(STATUS, "broken");
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

    private static String text(JsonObject part, String field) {
        return part.get(field).getAsString();
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

package billing.acceptance.closing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    static AllureResult read(Path file) {
        try {
            return new AllureResult(file, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
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

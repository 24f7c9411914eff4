package billing.api;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.Optional;

/** Text that is not the JSON it should be; the message says where and what. */
public final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String ADVICE_FOR_PROGRAMMERS = "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON";

    BadJson(String message) {
        super(message);
    }

    BadJson(JsonParseException cause) {
        super(message(cause), cause);
    }

    /** What the adapters of this package say stands; where the text is no JSON, Gson knows only the place. */
    private static String message(JsonParseException cause) {
        return Optional.ofNullable(cause.getCause()).filter(IOException.class::isInstance)
                .map(malformed -> "the body is not JSON: " + firstLine(malformed).replace(ADVICE_FOR_PROGRAMMERS, "something unexpected"))
                .orElseGet(() -> firstLine(cause));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).split("\n", 2)[0];
    }
}

package billing.api;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/** A value that JSON carries as text or as a number; another one is refused with where it is, what was read, and what is allowed. */
final class ValueAdapter<T> extends TypeAdapter<T> {

    private static final int LONGEST_SHOWN = 60;

    private final JsonToken token;
    private final String allowed;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private ValueAdapter(JsonToken token, String allowed, Function<String, T> parse, Function<T, String> print) {
        this.token = token;
        this.allowed = allowed;
        this.parse = parse;
        this.print = print;
    }

    static <T> ValueAdapter<T> text(String allowed, Function<String, T> parse, Function<T, String> print) {
        return new ValueAdapter<>(JsonToken.STRING, allowed, parse, print);
    }

    /** A number as it stands in the JSON, not rounded by anybody. */
    static <T extends Number> ValueAdapter<T> number(String allowed, Function<String, T> parse) {
        return new ValueAdapter<>(JsonToken.NUMBER, allowed, parse, Number::toString);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        if (token == JsonToken.STRING) {
            out.value(print.apply(value));
        } else {
            out.jsonValue(print.apply(value));
        }
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != token) {
            throw new JsonSyntaxException("%s is %s; allowed: %s".formatted(in.getPath(), kind(in.peek()), allowed));
        }
        String read = in.nextString();
        try {
            return parse.apply(read);
        } catch (DateTimeException | NumberFormatException bad) {
            throw new JsonSyntaxException("%s is %s; allowed: %s".formatted(in.getPath(), shown(read), allowed), bad);
        }
    }

    private String shown(String read) {
        String start = read.length() <= LONGEST_SHOWN ? read : read.substring(0, LONGEST_SHOWN) + "…";
        return token == JsonToken.STRING ? "\"" + start + "\"" : start;
    }

    /** What JSON calls a value: {@code a number}. */
    static String kind(JsonToken token) {
        return switch (token) {
            case BEGIN_ARRAY -> "a list";
            case BEGIN_OBJECT -> "an object";
            case STRING -> "text";
            case NULL -> "null";
            default -> "a " + token.name().toLowerCase(Locale.ROOT);
        };
    }
}

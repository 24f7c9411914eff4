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

/** A value that JSON carries as text; other text is refused with what was read, what is allowed, and where. */
final class TextAdapter<T> extends TypeAdapter<T> {

    private final String allowed;
    private final Function<String, T> parse;

    TextAdapter(String allowed, Function<String, T> parse) {
        this.allowed = allowed;
        this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.value(value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.STRING) {
            throw new JsonSyntaxException("%s is a %s; allowed: %s".formatted(in.getPath(), in.peek().name().toLowerCase(Locale.ROOT), allowed));
        }
        String text = in.nextString();
        try {
            return parse.apply(text);
        } catch (DateTimeException bad) {
            throw new JsonSyntaxException("%s is \"%s\"; allowed: %s".formatted(in.getPath(), text, allowed), bad);
        }
    }
}

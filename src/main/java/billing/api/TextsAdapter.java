package billing.api;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose fields are texts with names that nobody fixed; a name that comes twice is refused. */
final class TextsAdapter extends TypeAdapter<Map<String, String>> {

    private final TypeAdapter<String> text;

    TextsAdapter(TypeAdapter<String> text) {
        this.text = text;
    }

    @Override
    public void write(JsonWriter out, Map<String, String> texts) throws IOException {
        out.beginObject();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            text.write(out.name(each.getKey()), each.getValue());
        }
        out.endObject();
    }

    @Override
    public Map<String, String> read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw new JsonSyntaxException("%s is %s; allowed: an object".formatted(in.getPath(), ValueAdapter.kind(in.peek())));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (texts.containsKey(name)) {
                throw new JsonSyntaxException("%s was read twice".formatted(in.getPath()));
            }
            texts.put(name, text.read(in));
        }
        in.endObject();
        return Collections.unmodifiableMap(texts);
    }
}

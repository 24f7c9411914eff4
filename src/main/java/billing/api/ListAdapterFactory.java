package billing.api;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Reads lists as Gson does, and says where another value stands instead of one. */
final class ListAdapterFactory implements TypeAdapterFactory {

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType() == List.class ? strict(gson.getDelegateAdapter(this, type)) : null;
    }

    private static <T> TypeAdapter<T> strict(TypeAdapter<T> lists) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                lists.write(out, value);
            }

            @Override
            public T read(JsonReader in) throws IOException {
                if (in.peek() != JsonToken.BEGIN_ARRAY) {
                    throw new JsonSyntaxException("%s is %s; allowed: a list".formatted(in.getPath(), ValueAdapter.kind(in.peek())));
                }
                return lists.read(in);
            }
        };
    }
}

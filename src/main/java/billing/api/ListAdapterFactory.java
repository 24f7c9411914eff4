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
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes lists whose items are all of the type that is declared, and says where another value stands instead of a list. */
final class ListAdapterFactory implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != List.class || !(type.getType() instanceof ParameterizedType list)) {
            return null;
        }
        return (TypeAdapter<T>) of(gson.getAdapter(TypeToken.get(list.getActualTypeArguments()[0])));
    }

    private static <E> TypeAdapter<List<E>> of(TypeAdapter<E> items) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, List<E> list) throws IOException {
                out.beginArray();
                for (E item : list) {
                    items.write(out, item);
                }
                out.endArray();
            }

            @Override
            public List<E> read(JsonReader in) throws IOException {
                if (in.peek() != JsonToken.BEGIN_ARRAY) {
                    throw new JsonSyntaxException("%s is %s; allowed: a list".formatted(in.getPath(), ValueAdapter.kind(in.peek())));
                }
                List<E> list = new ArrayList<>();
                in.beginArray();
                while (in.hasNext()) {
                    list.add(items.read(in));
                }
                in.endArray();
                return list;
            }
        };
    }
}

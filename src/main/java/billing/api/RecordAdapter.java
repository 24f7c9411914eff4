package billing.api;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record type as JSON. */
final class RecordAdapter<T> extends TypeAdapter<T> {

    private final List<RecordField> fields;
    private final boolean refuseUnknown;
    private final Map<String, Integer> positions = new HashMap<>();
    private final MethodHandle constructor;

    RecordAdapter(Class<T> type, List<RecordField> fields, boolean refuseUnknown) {
        this.fields = fields;
        this.refuseUnknown = refuseUnknown;
        fields.forEach(field -> positions.put(field.name(), positions.size()));
        this.constructor = constructor(type);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.beginObject();
        for (RecordField field : fields) {
            Optional<Object> component = field.valueIn(value);
            if (component.isPresent()) {
                out.name(field.name());
                field.adapter().write(out, component.get());
            }
        }
        out.endObject();
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw new JsonSyntaxException("%s is %s; allowed: an object".formatted(in.getPath(), ValueAdapter.kind(in.peek())));
        }
        Object[] values = new Object[fields.size()];
        in.beginObject();
        while (in.hasNext()) {
            readField(in, values);
        }
        for (int position = 0; position < values.length; position++) {
            values[position] = complete(in, fields.get(position), values[position]);
        }
        in.endObject();
        return construct(values);
    }

    private void readField(JsonReader in, Object[] values) throws IOException {
        String name = in.nextName();
        Integer position = positions.get(name);
        if (position == null && !refuseUnknown) {
            in.skipValue();
            return;
        }
        if (position == null) {
            throw new JsonSyntaxException("%s is not a field; allowed: %s".formatted(in.getPath(), String.join(", ", names())));
        }
        if (values[position] != null) {
            throw new JsonSyntaxException("%s was read twice".formatted(in.getPath()));
        }
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
        } else {
            values[position] = fields.get(position).adapter().read(in);
        }
    }

    private static Object complete(JsonReader in, RecordField field, Object value) {
        if (field.optional()) {
            return Optional.ofNullable(value);
        }
        if (value == null) {
            String lastField = in.getPath();
            throw new JsonSyntaxException("%s.%s is missing".formatted(lastField.substring(0, lastField.lastIndexOf('.')), field.name()));
        }
        return value;
    }

    private List<String> names() {
        return fields.stream().map(RecordField::name).toList();
    }

    @SuppressWarnings("unchecked")
    private T construct(Object[] values) {
        try {
            Object built = constructor.invokeExact(values);
            return (T) built;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.lookup().unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length).asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package billing.api;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;

/** A component of a wire record: its JSON name, whether it may be left out, and how its value is read and written. */
record RecordField(String name, boolean optional, TypeAdapter<Object> adapter, MethodHandle accessor) {

    @SuppressWarnings("unchecked")
    static RecordField of(Gson gson, RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        Type type = optional ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getGenericType();
        TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(type));
        return new RecordField(snakeCase(component.getName()), optional, adapter, accessor(component));
    }

    /** The value in a record; empty if it is left out. */
    Optional<Object> valueIn(Object owner) {
        try {
            Object value = accessor.invokeExact(owner);
            return optional ? ((Optional<?>) value).map(Object.class::cast) : Optional.of(value);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}

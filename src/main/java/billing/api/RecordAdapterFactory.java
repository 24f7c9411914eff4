package billing.api;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes records strictly: every component must be there unless it is an Optional; a field that no component has may be refused. */
final class RecordAdapterFactory implements TypeAdapterFactory {

    private final boolean refuseUnknown;

    RecordAdapterFactory(boolean refuseUnknown) {
        this.refuseUnknown = refuseUnknown;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        return raw.isRecord() ? new RecordAdapter(raw, components(gson, raw), refuseUnknown) : null;
    }

    private static List<RecordField> components(Gson gson, Class<?> raw) {
        List<RecordField> fields = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            fields.add(RecordField.of(gson, component));
        }
        return fields;
    }
}

package billing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a wire record looks like in JSON, field by field: {@code month: Month}, {@code items: array of LineItem}, {@code amount: integer}. */
final class WireShape {

    /** The schemas of values that are text in JSON and more than that in the records. */
    static final Map<Type, String> TEXTS = Map.of(YearMonth.class, "Month", LocalDate.class, "Day", OffsetDateTime.class, "Time");

    private static final Map<Type, String> PLAIN = Map.of(String.class, "string", Boolean.class, "boolean", boolean.class, "boolean");

    private WireShape() {}

    /** The wire records: the public ones of their package. */
    static Stream<Class<?>> records() {
        return new ClassFileImporter().importPackages("billing.api").stream()
                .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaClass::reflect);
    }

    static List<String> of(Class<?> wireRecord) {
        return Arrays.stream(wireRecord.getRecordComponents()).map(field -> name(field) + ": " + shape(field.getGenericType())).toList();
    }

    /** The fields that cannot be left out. */
    static List<String> required(Class<?> wireRecord) {
        return Arrays.stream(wireRecord.getRecordComponents()).filter(field -> field.getType() != Optional.class).map(WireShape::name).toList();
    }

    private static String shape(Type type) {
        if (type instanceof ParameterizedType texts && texts.getRawType() == Map.class) {
            return "texts";
        }
        if (type instanceof ParameterizedType generic) {
            String inner = shape(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner : "array of " + inner;
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return raw.getSimpleName();
        }
        return TEXTS.getOrDefault(type, PLAIN.getOrDefault(type, "integer"));
    }

    private static String name(RecordComponent field) {
        return field.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}

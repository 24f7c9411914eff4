package billing.acceptance.guide;

import billing.acceptance.steps.Means;
import billing.acceptance.steps.ParameterTypes;
import io.cucumber.java.ParameterType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parameter types of the steps, what they mean, and the form in which they are read. */
final class GuideTypes {

    private static final List<String> OF_CUCUMBER = List.of("int", "string");

    private final Map<String, Method> declared = new TreeMap<>();

    GuideTypes() {
        Stream.of(ParameterTypes.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ParameterType.class))
                .forEach(method -> declared.put(method.getAnnotation(ParameterType.class).name(), method));
    }

    List<String> names() {
        return Stream.concat(declared.keySet().stream(), OF_CUCUMBER.stream()).toList();
    }

    Both meaning(String type) {
        return declared(type).map(method -> Optional.ofNullable(method.getAnnotation(Means.class)).map(Both::of)
                .orElseThrow(() -> new IllegalStateException("the parameter type {%s} has no @Means; write beside it what it takes, in both languages".formatted(type))))
                .orElseGet(() -> Words.of("type." + type));
    }

    /** The regular expression that it is read by; none for those of Cucumber itself. */
    Optional<String> form(String type) {
        return declared(type).map(method -> method.getAnnotation(ParameterType.class).value());
    }

    private Optional<Method> declared(String type) {
        return Optional.ofNullable(declared.get(type));
    }
}

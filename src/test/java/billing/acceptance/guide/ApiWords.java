package billing.acceptance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** The words that the document of the API allows: {@code of("PaymentStatus")}, {@code of("Problem", "code")}. */
final class ApiWords {

    private static final String DOCUMENT = "/openapi.yaml";

    private final Map<String, Map<String, Object>> schemas;

    private ApiWords(Map<String, Map<String, Object>> schemas) {
        this.schemas = schemas;
    }

    static ApiWords read() {
        try (InputStream document = ApiWords.class.getResourceAsStream(DOCUMENT)) {
            Map<String, Map<String, Map<String, Map<String, Object>>>> read = new Yaml().load(document);
            return new ApiWords(child(child(read, "components"), "schemas"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(DOCUMENT + " cannot be read", unreadable);
        }
    }

    List<String> of(String schema) {
        return words(child(schemas, schema), schema);
    }

    List<String> of(String schema, String property) {
        Map<?, ?> properties = (Map<?, ?>) child(child(schemas, schema), "properties");
        return words((Map<?, ?>) properties.get(property), schema + "." + property);
    }

    private static List<String> words(Map<?, ?> schema, String place) {
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("%s of %s has no enum; name another, or let the catalogue show no list".formatted(place, DOCUMENT));
    }

    private static <T> T child(Map<String, T> parent, String name) {
        return Optional.ofNullable(parent.get(name)).orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(DOCUMENT, name)));
    }
}

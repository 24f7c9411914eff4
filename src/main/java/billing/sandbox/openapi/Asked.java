package billing.sandbox.openapi;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a request says, part by part.
 *
 * @param header gives a header's value, or an empty text
 */
public record Asked(Map<String, String> path, Map<String, String> query, UnaryOperator<String> header, String body) {

    /** The value of a parameter in {@code path}, {@code query} or {@code header}; empty text if it is not there. */
    String parameter(String place, String name) {
        return switch (place) {
            case "path" -> path.getOrDefault(name, "");
            case "query" -> query.getOrDefault(name, "");
            default -> header.apply(name);
        };
    }
}

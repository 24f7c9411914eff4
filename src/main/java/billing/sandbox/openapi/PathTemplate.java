package billing.sandbox.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the API, its variables in braces: {@code /api/v1/payment/{payment_id}/register}. */
public record PathTemplate(List<String> segments) {

    public static PathTemplate of(String template) {
        return new PathTemplate(List.of(template.substring(1).split("/", -1)));
    }

    /** The values of the variables if a path is of this form; its segments are decoded. */
    public Optional<Map<String, String>> match(List<String> given) {
        if (given.size() != segments.size() || !agrees(given)) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int index = 0; index < segments.size(); index++) {
            String wanted = segments.get(index);
            if (isVariable(wanted)) {
                variables.put(wanted.substring(1, wanted.length() - 1), given.get(index));
            }
        }
        return Optional.of(variables);
    }

    private boolean agrees(List<String> given) {
        for (int index = 0; index < segments.size(); index++) {
            String wanted = segments.get(index);
            if (isVariable(wanted) ? given.get(index).isEmpty() : !wanted.equals(given.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}

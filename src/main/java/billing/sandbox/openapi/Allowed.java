package billing.sandbox.openapi;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a schema allows, in words: {@code a month such as 2026-01}, {@code a whole number from 400 to 599}, {@code DELTA, GAUGE, CUMULATIVE}. */
final class Allowed {

    private static final String WHOLE_NUMBER = "a whole number";

    private Allowed() {}

    static String by(JsonNode schema) {
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.get("enum").spliterator(), false).map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (schema.has("const")) {
            return schema.get("const").asString();
        }
        return schema.has("title") ? titled(schema) : typed(schema);
    }

    private static String titled(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        return schema.get("title").asString() + (example.isMissingNode() ? "" : " such as " + example.asString());
    }

    private static String typed(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "integer" -> whole(schema);
            case "string" -> text(schema);
            case "array" -> schema.has("minItems") ? "a list that is not empty" : "a list";
            case "object" -> "an object";
            case "boolean" -> "true or false";
            default -> schema.toString();
        };
    }

    private static String whole(JsonNode schema) {
        String from = schema.has("minimum") ? " from " + schema.get("minimum").asString() : "";
        String until = schema.has("maximum") ? " to " + schema.get("maximum").asString() : "";
        return from.isEmpty() && until.isEmpty() ? WHOLE_NUMBER + " such as 110000" : WHOLE_NUMBER + from + (until.isEmpty() ? " on" : until);
    }

    private static String text(JsonNode schema) {
        if (schema.has("pattern")) {
            return "text of the form " + schema.get("pattern").asString();
        }
        return schema.has("minLength") ? "text that is not empty" : "text";
    }
}

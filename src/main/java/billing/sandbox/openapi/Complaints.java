package billing.sandbox.openapi;

import billing.text.Nearest;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says what a validator found: where, what was read, what is allowed, and what is nearest. */
final class Complaints {

    private static final String UNKNOWN_FIELD = "additionalProperties";
    private static final String LONGEST = "maxLength";
    private static final int LONGEST_SHOWN = 60;

    private final JsonNode document;

    /** @param document what the schemas are written in */
    Complaints(JsonNode document) {
        this.document = document;
    }

    /**
     * The first of what was found, but a field that is not known before all else: it is probably the one that is missed elsewhere.
     *
     * @param subject what was read: {@code $} of a body, {@code the query parameter month}
     */
    Optional<Complaint> first(List<Error> found, String subject) {
        return found.stream().filter(error -> error.getKeyword().equals(UNKNOWN_FIELD)).findFirst()
                .or(() -> found.stream().findFirst())
                .map(error -> complaint(error, subject + error.getInstanceLocation().toString().substring(1)));
    }

    private Complaint complaint(Error error, String where) {
        return switch (error.getKeyword()) {
            case "required" -> Complaint.of("%s.%s is missing", where, error.getProperty());
            case UNKNOWN_FIELD -> unknownField(where, error.getProperty(), List.copyOf(schema(error).path("properties").propertyNames()));
            case LONGEST -> tooLong(where, error.getInstanceNode().asString(), schema(error).get(LONGEST).asInt());
            default -> value(where, error.getInstanceNode(), schema(error), error.getKeyword());
        };
    }

    private static Complaint unknownField(String where, String field, List<String> fields) {
        return nearest("%s.%s is not a field; allowed: %s".formatted(where, shortened(field), String.join(", ", fields)), field, fields);
    }

    private static Complaint tooLong(String where, String read, int longest) {
        return Complaint.of("%s has %d characters; allowed: at most %d", where, read.codePointCount(0, read.length()), longest);
    }

    private static Complaint value(String where, JsonNode read, JsonNode schema, String keyword) {
        String as = keyword.equals("type") && schema.path("type").asString("").equals("string") && schema.has("title") ? ", as text" : "";
        String detail = "%s is %s; allowed: %s%s".formatted(where, shown(read, schema, keyword), Allowed.by(schema), as);
        List<String> words = StreamSupport.stream(schema.path("enum").spliterator(), false).map(JsonNode::asString).toList();
        return nearest(detail, read.isString() ? read.asString() : "", words);
    }

    private static Complaint nearest(String detail, String read, List<String> allowed) {
        Optional<String> nearest = Nearest.to(read, allowed);
        return new Complaint(detail + nearest.map(word -> "; nearest: " + word).orElse(""), nearest);
    }

    /** The schema that the keyword stands in. */
    private JsonNode schema(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        JsonNode reached = document;
        for (int step = 0; step < path.getNameCount() - 1; step++) {
            reached = path.getElement(step) instanceof Integer index ? reached.path(index) : reached.path(path.getName(step));
        }
        return reached;
    }

    /** A secret is never shown; a value of another kind than the one allowed is named by its kind. */
    private static String shown(JsonNode read, JsonNode schema, String keyword) {
        if (schema.path("format").asString("").equals("password")) {
            return "not shown here";
        }
        if (read.isNumber() && schema.path("type").asString("").equals("integer")) {
            return shortened(read.asString());
        }
        return read.isString() && !keyword.equals("type") ? "\"" + shortened(read.asString()) + "\"" : kind(read);
    }

    private static String kind(JsonNode read) {
        return switch (read.getNodeType()) {
            case ARRAY -> read.isEmpty() ? "an empty list" : "a list";
            case OBJECT -> "an object";
            case STRING -> "text";
            case NULL -> "null";
            default -> "a " + read.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String shortened(String read) {
        return read.length() <= LONGEST_SHOWN ? read : read.substring(0, LONGEST_SHOWN) + "…";
    }
}

package billing.sandbox.openapi;

import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer that an operation may give: the first example of its lowest status, or one made of its schema, the same every time.
 *
 * @param source {@code example} or {@code schema}
 */
public record Sample(int status, String type, String body, String source) {

    /** @param answers the answers of an operation, by status */
    static Sample of(Part answers) {
        String status = answers.names().min(Comparator.naturalOrder()).orElseThrow();
        Part answer = answers.find(status).orElseThrow();
        Optional<Part> content = answer.find("content");
        String type = content.stream().flatMap(Part::names).findFirst().orElse("application/json");
        return content.flatMap(all -> all.find(type)).map(body -> of(Integer.parseInt(status), type, body))
                .orElseGet(() -> new Sample(Integer.parseInt(status), type, "", "schema"));
    }

    private static Sample of(int status, String type, Part body) {
        Optional<JsonNode> example = body.find("example").or(() -> body.find("examples").flatMap(all -> all.names().findFirst().flatMap(all::find))
                .flatMap(first -> first.find("value"))).map(Part::node);
        return example.map(node -> new Sample(status, type, text(node), "example"))
                .orElseGet(() -> new Sample(status, type, text(body.find("schema").map(Sample::made).orElseThrow()), "schema"));
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }

    /** A value that the schema allows: what it names first, or else the least there is of its type. */
    private static JsonNode made(Part schema) {
        JsonNode node = schema.node();
        for (JsonNode named : new JsonNode[] {node.path("const"), node.path("example"), node.path("examples").path(0), node.path("default"), node.path("enum").path(0)}) {
            if (!named.isMissingNode()) {
                return named;
            }
        }
        if (node.has("allOf")) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            schema.entries("allOf").map(Sample::made).filter(JsonNode::isObject).forEach(part -> whole.setAll((ObjectNode) part));
            return whole;
        }
        return ofType(schema);
    }

    private static JsonNode ofType(Part schema) {
        JsonNode node = schema.node();
        return switch (schema.text("type")) {
            case "array" -> JsonNodeFactory.instance.arrayNode().addAll(
                    schema.find("items").filter(items -> node.path("minItems").asInt(0) > 0).map(Sample::made).stream().toList());
            case "string" -> JsonNodeFactory.instance.stringNode(word(schema));
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(node.path("minimum").asLong(0));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(false);
            default -> object(schema);
        };
    }

    private static String word(Part schema) {
        return switch (schema.text("format")) {
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T12:00:00Z";
            default -> "a".repeat(Math.max(1, schema.node().path("minLength").asInt(1)));
        };
    }

    private static ObjectNode object(Part schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.node().path("required").forEach(name -> object.set(name.asString(),
                schema.find("properties").flatMap(fields -> fields.find(name.asString())).map(Sample::made).orElseGet(JsonNodeFactory.instance::nullNode)));
        return object;
    }
}

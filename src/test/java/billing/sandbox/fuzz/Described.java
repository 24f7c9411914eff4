package billing.sandbox.fuzz;

import billing.sandbox.openapi.ApiDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the document of the API says can be asked.
 *
 * @param examples every value that an example of the document gives a field or a parameter, by its name; of customers, one alone
 */
record Described(JsonNode root, List<Operation> operations, Map<String, List<String>> examples) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    /** @param body the schema of the body, if it takes one */
    record Operation(String method, String path, List<Parameter> parameters, Optional<JsonNode> body) {

        boolean isRead() {
            return method.equals("GET");
        }

        /** Whether it shows something of a customer, and shows it again the same. */
        boolean showsCustomer() {
            return isRead() && !path.equals("/sandbox/journal") && parameters.stream().anyMatch(parameter -> parameter.name().equals("uuid"));
        }
    }

    record Parameter(String place, String name) {}

    static Described own() {
        JsonNode root = new YAMLMapper().readTree(ApiDocument.own().text());
        Described described = new Described(root, new ArrayList<>(), new HashMap<>());
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream().filter(item -> METHODS.contains(item.getKey()))
                .forEach(item -> described.operations.add(described.operation(item.getKey(), path.getKey(), path.getValue()))));
        described.collect("", root, false);
        described.examples.put("uuid", List.of(described.examples.get("uuid").get(0)));
        return described;
    }

    /** Whom the examples are about. */
    String customer() {
        return examples.get("uuid").get(0);
    }

    /** Where it is written what a schema refers to. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(root.at(schema.path("$ref").asString().substring(1))) : schema;
    }

    private Operation operation(String method, String path, JsonNode item) {
        JsonNode operation = item.path(method);
        List<Parameter> parameters = Stream.concat(stream(item.path("parameters")), stream(operation.path("parameters"))).map(this::resolved)
                .map(parameter -> new Parameter(parameter.path("in").asString(), parameter.path("name").asString())).toList();
        JsonNode schema = operation.path("requestBody").path("content").path("application/json").path("schema");
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, Optional.of(schema).filter(JsonNode::isObject));
    }

    private void collect(String name, JsonNode node, boolean isExample) {
        if (node.isValueNode()) {
            if (isExample) {
                List<String> known = examples.computeIfAbsent(name, any -> new ArrayList<>());
                if (!known.contains(node.asString())) {
                    known.add(node.asString());
                }
            }
        } else if (node.isArray()) {
            node.forEach(entry -> collect(name, entry, isExample));
        } else {
            String parameter = node.path("name").asString("");
            node.properties().forEach(field -> collect(isExample ? field.getKey() : parameter, field.getValue(),
                    isExample || field.getKey().equals("example") || field.getKey().equals("value")));
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

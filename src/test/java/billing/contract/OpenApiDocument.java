package billing.contract;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document of the billing API as a tree, with what tests ask of it. A document that writes a key twice is not read. */
record OpenApiDocument(String text, JsonObject root) {

    private static final Path FILE = Path.of("src/main/resources/openapi.yaml");
    private static final String REFERENCE = "$ref";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** An operation of a path: {@code POST /api/v1/metering}. */
    record Operation(String name, JsonObject content) {}

    /** A body that an operation takes or answers, and where it stands: {@code POST /api/v1/metering 200}. */
    record Body(String place, String type, JsonObject content) {

        /** The name of its schema: {@code MeteringResult}; empty text if it has none. */
        String schema() {
            return referred(parts().get(0));
        }

        /** The codes that it may carry, if it is a problem document. */
        List<String> codes() {
            return parts().stream().skip(1).flatMap(part -> texts(part.getAsJsonObject("properties").getAsJsonObject("code"), "enum").stream()).toList();
        }

        List<JsonElement> examples() {
            return content.has("examples")
                    ? content.getAsJsonObject("examples").asMap().values().stream().map(example -> example.getAsJsonObject().get("value")).toList()
                    : Stream.ofNullable(content.get("example")).toList();
        }

        /** What must all hold for the body: a schema of a wire record and, for a problem, the codes. */
        private List<JsonObject> parts() {
            JsonObject schema = content.getAsJsonObject("schema");
            return schema.has("allOf") ? schema.getAsJsonArray("allOf").asList().stream().map(JsonElement::getAsJsonObject).toList() : List.of(schema);
        }

        @Override
        public String toString() {
            return place + " " + type;
        }
    }

    static OpenApiDocument read() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        String text = Files.readString(FILE);
        Object tree = new Yaml(new SafeConstructor(options)).load(text);
        return new OpenApiDocument(text, new Gson().toJsonTree(tree).getAsJsonObject());
    }

    List<Operation> operations() {
        return root.getAsJsonObject("paths").asMap().entrySet().stream()
                .flatMap(path -> path.getValue().getAsJsonObject().asMap().entrySet().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue().getAsJsonObject())))
                .toList();
    }

    /** The bodies in JSON of all requests and answers. */
    List<Body> bodies() {
        return operations().stream().flatMap(operation -> Stream.concat(request(operation), answers(operation)))
                .filter(body -> body.type().endsWith("json")).toList();
    }

    JsonObject schema(String name) {
        return at("#/components/schemas/" + name);
    }

    /** The names of the schemas of objects. */
    List<String> objects() {
        return at("#/components/schemas").keySet().stream().filter(name -> isObject(schema(name))).toList();
    }

    /** The fields of an object's schema as {@link WireShape} writes them. */
    List<String> shape(String name) {
        return schema(name).getAsJsonObject("properties").asMap().entrySet().stream().map(field -> field.getKey() + ": " + shape(field.getValue())).toList();
    }

    /** The texts of an object's list. */
    static List<String> texts(JsonObject owner, String list) {
        return owner.getAsJsonArray(list).asList().stream().map(JsonElement::getAsString).toList();
    }

    private String shape(JsonElement schema) {
        String name = referred(schema.getAsJsonObject());
        JsonObject resolved = resolved(schema);
        if (isObject(resolved) && resolved.get("additionalProperties").isJsonObject()) {
            return resolved.getAsJsonObject("additionalProperties").get("type").getAsString().equals("string") ? "texts" : "an object of anything";
        }
        if (isObject(resolved) || WireShape.TEXTS.containsValue(name)) {
            return name;
        }
        String type = resolved.get("type").getAsString();
        return type.equals("array") ? "array of " + shape(resolved.get("items")) : type;
    }

    private Stream<Body> request(Operation operation) {
        return Stream.ofNullable(operation.content().get("requestBody")).flatMap(body -> bodies(operation.name() + " request", body));
    }

    private Stream<Body> answers(Operation operation) {
        return operation.content().getAsJsonObject("responses").asMap().entrySet().stream()
                .flatMap(response -> bodies(operation.name() + " " + response.getKey(), response.getValue()));
    }

    private Stream<Body> bodies(String place, JsonElement owner) {
        return resolved(owner).getAsJsonObject("content").asMap().entrySet().stream()
                .map(content -> new Body(place, content.getKey(), content.getValue().getAsJsonObject()));
    }

    private JsonObject resolved(JsonElement element) {
        JsonObject object = element.getAsJsonObject();
        return object.has(REFERENCE) ? resolved(at(object.get(REFERENCE).getAsString())) : object;
    }

    private JsonObject at(String pointer) {
        JsonObject reached = root;
        for (String step : pointer.substring(2).split("/")) {
            reached = reached.getAsJsonObject(step);
        }
        return reached;
    }

    private static String referred(JsonObject schema) {
        return schema.has(REFERENCE) ? schema.get(REFERENCE).getAsString().replaceFirst(".*/", "") : "";
    }

    private static boolean isObject(JsonObject schema) {
        return schema.get("type").getAsString().equals("object");
    }
}

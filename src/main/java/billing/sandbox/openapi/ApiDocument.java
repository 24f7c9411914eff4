package billing.sandbox.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A document in OpenAPI 3.1, read once; it is safe to be used by many threads. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final SchemaLocation ADDRESS = SchemaLocation.of("https://billing.invalid/openapi.json");

    private final String text;
    private final Part root;
    private final Schema schemas;
    private final Complaints complaints;
    private final Fitting fitting = new Fitting();
    private final List<Operation> operations;

    /** The document of this API: read when it is first needed, because reading takes half a second; one that cannot be used is refused whenever it is needed. */
    private static final class Own {

        private static final String FILE = "src/main/resources/openapi.yaml";
        private static final Supplier<ApiDocument> DOCUMENT = read();

        private static Supplier<ApiDocument> read() {
            try {
                ApiDocument document = in(FILE, text());
                return () -> document;
            } catch (RuntimeException refused) {
                return () -> {
                    throw refused;
                };
            }
        }

        private static String text() {
            try (InputStream content = Objects.requireNonNull(ApiDocument.class.getResourceAsStream("/openapi.yaml"), FILE + " is missing")) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(FILE + " cannot be read", unreadable);
            }
        }
    }

    private ApiDocument(String text, JsonNode tree) {
        this.text = text;
        this.root = Part.whole(tree);
        this.schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(), registry -> registry
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).pathType(PathType.JSON_PATH).locale(Locale.ROOT).build()))
                .getSchema(ADDRESS, tree);
        this.complaints = new Complaints(tree);
        this.operations = root.find("paths").stream().flatMap(paths -> paths.names().flatMap(path -> operations(path, paths.find(path).orElseThrow()))).toList();
    }

    /** The document of this API, one for all sandboxes of the process. */
    public static ApiDocument own() {
        return Own.DOCUMENT.get();
    }

    public static ApiDocument of(String yaml) {
        return new ApiDocument(yaml, new YAMLMapper().readTree(yaml));
    }

    /** @param file where it stands, as an editor opens it: an {@link IllegalArgumentException} names it, and the line where there is one */
    static ApiDocument in(String file, String yaml) {
        try {
            return of(yaml);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("%s:%d: not YAML: %s".formatted(file, malformed.getLocation().getLineNr(), malformed.getOriginalMessage()), malformed);
        } catch (RuntimeException unusable) {
            throw new IllegalArgumentException("%s: no API can be read from it: %s".formatted(file, unusable.getMessage()), unusable);
        }
    }

    /** As it is written, in YAML. */
    public String text() {
        return text;
    }

    /** In the order in which they are written. */
    public List<Operation> operations() {
        return operations;
    }

    private Stream<Operation> operations(String path, Part item) {
        return item.names().filter(METHODS::contains).map(method -> operation(method.toUpperCase(Locale.ROOT), path, item, item.find(method).orElseThrow()));
    }

    private Operation operation(String method, String path, Part item, Part operation) {
        Part answers = operation.find("responses").orElseThrow(() -> new IllegalArgumentException("%s %s has no responses".formatted(method, path)));
        boolean open = operation.find("security").or(() -> root.find("security")).map(security -> security.node().isEmpty()).orElse(true);
        Optional<Shape> body = operation.find("requestBody").flatMap(taken -> taken.find("content")).flatMap(content -> content.find("application/json"))
                .map(this::shape);
        return new Operation(method, PathTemplate.of(path), open, Stream.concat(item.entries("parameters"), operation.entries("parameters")).map(this::parameter).toList(),
                body, promises(answers), Sample.of(answers));
    }

    private Parameter parameter(Part parameter) {
        return new Parameter(parameter.text("in"), parameter.text("name"), parameter.node().path("required").asBoolean(false), shape(parameter));
    }

    private Map<Integer, Promise> promises(Part answers) {
        Map<Integer, Promise> promises = new HashMap<>();
        answers.names().forEach(status -> {
            Map<String, Shape> bodies = new HashMap<>();
            answers.find(status).flatMap(answer -> answer.find("content"))
                    .ifPresent(content -> content.names().forEach(type -> bodies.put(type, shape(content.find(type).orElseThrow()))));
            promises.put(Integer.valueOf(status), new Promise(bodies));
        });
        return promises;
    }

    private Shape shape(Part owner) {
        Part schema = owner.under("schema");
        return new Shape(schemas.getSubSchema(ADDRESS.resolve("#" + schema.pointer()).getFragment()), complaints, fitting.of(schema));
    }
}

package billing.sandbox.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What surely fits is what the validator allows too, whatever is read; and what the document gives as examples surely fits. */
final class FittingTest {

    private static final String ADDRESS = "https://billing.invalid/openapi.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TREE = new YAMLMapper().readTree(ApiDocument.own().text());
    private static final SchemaRegistry VALIDATORS = SchemaRegistry.withDialect(Dialects.getOpenApi31(), registry -> registry
            .schemas(Map.of(ADDRESS, TREE.toString())).schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final List<String> ODD_VALUES = List.of("null", "true", "1.5", "1.0", "-1", "0", "99999999999999999999999", "\"\"", "\" \"", "\"a\\n\"", "\"2026-01\\n\"",
            "\"2026-13\"", "\"2026-01\"", "\"2026-02-30\"", "\"2026-02-28\"", "\"10000-01-01\"", "\"+10000-01\"", "\"2026-01-31T00:00:00\"", "\"2026-01-31T00:00Z\"",
            "\"2026-01-31T23:59:60Z\"", "\"2026-01-31T00:00:00+19:00\"", "\"2026-01-31 00:00:00Z\"", "\"KRW\"", "\"DELTA\"", "\"가\"", "\"§4\\u2028\"", "[]", "[1]", "{}", "{\"a\":1}");

    private final Fitting fitting = new Fitting();

    private record Told(Part schema, JsonNode example) {

        @Override
        public String toString() {
            return schema.pointer();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_the_document_gives_as_an_example_surely_fits_unless_it_refers_to_an_address(Told told) {
        boolean isProblem = told.example().has("detail");

        assertThat(fitting.of(told.schema()).surely(told.example())).isEqualTo(!isProblem);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_surely_fits_is_allowed_by_the_validator_too(Told told) {
        Fits fits = fitting.of(told.schema());
        Schema validator = VALIDATORS.getSchema(SchemaLocation.of(ADDRESS + "#" + told.schema().pointer()));
        List<JsonNode> read = new ArrayList<>(changed(told.example()));
        ODD_VALUES.forEach(odd -> read.add(JSON.readTree(odd)));

        assertThat(read).hasSizeGreaterThan(ODD_VALUES.size())
                .allSatisfy(value -> assertThat(!fits.surely(value) || validator.validate(value).isEmpty()).as(value.toString()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{type: string, minLength: 2}                 | \"ab\"     | \"a\"",
        "{type: string, maxLength: 1}                 | \"😀\"     | \"ab\"",
        "{type: integer, minimum: 0}                  | 0          | -1",
        "{type: integer, maximum: 9}                  | 9          | 10",
        "{type: array, minItems: 1, items: {enum: [a]}} | [\"a\"]  | [\"b\"]",
        "{type: array, maxItems: 1}                   | [1]        | [1,2]",
        "{type: object, required: [a]}                | {\"a\":1}  | {\"b\":1}",
        "{additionalProperties: false, properties: {a: {}}} | {\"a\":1} | {\"b\":1}",
        "{additionalProperties: {type: string}}       | {\"a\":\"b\"} | {\"a\":1}",
        "{const: 404}                                 | 404        | 400",
        "{type: string, pattern: '^a$'}               | \"a\"      | \"a\\n\"",
        "{type: string, format: date}                 | \"2028-02-29\" | \"2026-02-29\"",
        "{type: string, format: date-time}            | \"2026-01-31T00:00:00+09:00\" | \"2026-01-31T00:00+09:00\"",
        "{allOf: [{type: integer}, {minimum: 1}]}     | 1          | 0"
    })
    void every_keyword_tells_what_fits(String schema, String fit, String unfit) {
        Fits fits = fitting.of(Part.whole(new YAMLMapper().readTree(schema)));

        assertThat(fits.surely(JSON.readTree(fit))).isTrue();
        assertThat(fits.surely(JSON.readTree(unfit))).isFalse();
    }

    @Test
    void nothing_surely_fits_a_keyword_that_is_not_known_or_a_schema_that_refers_to_itself() {
        assertThat(fitting.of(Part.whole(new YAMLMapper().readTree("{type: integer, multipleOf: 1}"))).surely(JSON.readTree("1"))).isFalse();
        assertThat(new Fitting().of(Part.whole(new YAMLMapper().readTree("{properties: {a: {$ref: '#'}}}"))).surely(JSON.readTree("{\"a\":{}}"))).isFalse();
    }

    static Stream<Told> examples() {
        Part paths = Part.whole(TREE).find("paths").orElseThrow();
        return paths.names().flatMap(path -> paths.find(path).stream()).flatMap(item -> item.names().flatMap(method -> item.find(method).stream()))
                .filter(operation -> operation.node().has("responses")).flatMap(FittingTest::bodies);
    }

    private static Stream<Told> bodies(Part operation) {
        Stream<Part> answers = operation.find("responses").stream().flatMap(all -> all.names().flatMap(status -> all.find(status).stream()));
        return Stream.concat(operation.find("requestBody").stream(), answers).flatMap(body -> body.find("content").stream())
                .flatMap(content -> content.names().filter(type -> type.endsWith("json")).flatMap(type -> content.find(type).stream())).flatMap(FittingTest::told);
    }

    private static Stream<Told> told(Part body) {
        Stream<JsonNode> several = body.find("examples").stream().flatMap(all -> all.names().map(name -> all.find(name).orElseThrow().node().get("value")));
        return Stream.concat(Optional.ofNullable(body.node().get("example")).stream(), several).map(example -> new Told(body.under("schema"), example));
    }

    /** An example with every one of its values, however deep, put out, doubled in name or changed into each odd value. */
    private static List<JsonNode> changed(JsonNode example) {
        List<JsonNode> all = new ArrayList<>(List.of(example));
        if (example.isObject()) {
            example.propertyStream().forEach(field -> {
                all.add(((ObjectNode) example.deepCopy()).without(field.getKey()));
                all.add(((ObjectNode) example.deepCopy()).set("un" + field.getKey(), field.getValue()));
                ODD_VALUES.forEach(odd -> all.add(((ObjectNode) example.deepCopy()).set(field.getKey(), JSON.readTree(odd))));
                changed(field.getValue()).forEach(value -> all.add(((ObjectNode) example.deepCopy()).set(field.getKey(), value)));
            });
        } else if (example.isArray() && !example.isEmpty()) {
            changed(example.get(0)).forEach(value -> all.add(JsonNodeFactory.instance.arrayNode().add(value)));
        }
        return all;
    }
}

package billing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import billing.contract.OpenApiDocument.Body;
import billing.contract.OpenApiDocument.Parameter;
import billing.engine.ErrorCode;
import billing.sandbox.ServedOperations;
import billing.sandbox.openapi.ApiDocument;
import billing.sandbox.openapi.Asked;
import billing.sandbox.openapi.Operation;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Document, handlers and wire records say the same, and the document itself says nothing that it does not allow. */
final class OpenApiDriftTest {

    private final OpenApiDocument document;

    OpenApiDriftTest() throws IOException {
        document = OpenApiDocument.read();
    }

    @Test
    void the_sandbox_reads_from_a_request_the_wire_record_that_the_document_describes() {
        Map<String, String> described = document.bodies().stream().filter(body -> body.place().endsWith(" request"))
                .collect(Collectors.toMap(body -> body.place().replaceFirst(" request$", ""), Body::schema));

        assertThat(ServedOperations.bodies()).isEqualTo(described);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_example_of_a_request_is_allowed(Operation operation) {
        Stream<String> bodies = document.bodies().stream().filter(body -> body.place().equals(operation + " request"))
                .flatMap(body -> body.examples().stream()).map(JsonElement::toString);

        assertThat(operation.body().isPresent() ? bodies : Stream.of("")).isNotEmpty()
                .allSatisfy(body -> assertThat(operation.refuse(asked(operation, body))).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_example_of_an_answer_is_promised(Operation operation) {
        assertThat(document.bodies()).filteredOn(body -> body.place().matches(Pattern.quote(operation + " ") + "[0-9]+")).isNotEmpty()
                .allSatisfy(body -> assertThat(body.examples()).isNotEmpty()
                        .allSatisfy(example -> assertThat(operation.broken(status(body), body.type(), example.toString())).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_code_stands_under_the_status_that_the_sandbox_gives_it(Body body) {
        assertThat(body.codes()).filteredOn(code -> !code.equals("GATEWAY_TIMEOUT"))
                .allSatisfy(code -> assertThat(body.place()).endsWith(" " + ServedOperations.status(ErrorCode.valueOf(code))));
    }

    @Test
    void whatever_asks_for_a_token_or_may_be_asked_wrongly_says_how_it_refuses() {
        assertThat(ApiDocument.own().operations()).filteredOn(operation -> !operation.open()).allSatisfy(operation -> {
            assertThat(codes(operation, 401)).containsExactly("UNAUTHORIZED");
            assertThat(codes(operation, 400)).isEqualTo(mayBeAskedWrongly(operation) ? List.of("INVALID_REQUEST") : List.of());
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_variables_of_a_path_are_its_parameters(Operation operation) {
        Stream<String> variables = operation.template().segments().stream().filter(segment -> segment.startsWith("{"));

        assertThat(variables).containsExactlyInAnyOrderElementsOf(examples(operation, "path").keySet().stream().map("{%s}"::formatted).toList());
    }

    /** A trace that cannot be read is ignored, so an operation that takes nothing else refuses nothing. */
    private boolean mayBeAskedWrongly(Operation operation) {
        return operation.body().isPresent() || document.parameters(operation.toString()).stream().anyMatch(parameter -> !parameter.name().equals("traceparent"));
    }

    static Stream<Operation> operations() {
        return ApiDocument.own().operations().stream().filter(operation -> !operation.template().toString().equals("/openapi.yaml"));
    }

    static Stream<Body> bodies() throws IOException {
        return OpenApiDocument.read().bodies().stream();
    }

    private Asked asked(Operation operation, String body) {
        Map<String, String> headers = examples(operation, "header");
        return new Asked(examples(operation, "path"), examples(operation, "query"), name -> headers.getOrDefault(name, ""), body);
    }

    private Map<String, String> examples(Operation operation, String place) {
        return document.parameters(operation.toString()).stream().filter(parameter -> parameter.place().equals(place))
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
    }

    private List<String> codes(Operation operation, int status) {
        return document.bodies().stream().filter(body -> body.place().equals(operation + " " + status)).flatMap(body -> body.codes().stream()).toList();
    }

    private static int status(Body body) {
        return Integer.parseInt(body.place().replaceFirst(".* ", ""));
    }
}

package billing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import billing.engine.AdjustmentType;
import billing.engine.ContractType;
import billing.engine.CounterType;
import billing.engine.CreditType;
import billing.engine.Damage;
import billing.engine.ErrorCode;
import billing.engine.Item;
import billing.engine.JobStatus;
import billing.engine.Message;
import billing.engine.Movement;
import billing.engine.PaymentStatus;
import billing.engine.Unit;
import billing.money.Currency;
import billing.money.Member;
import billing.sandbox.Sandbox;
import billing.sandbox.ServedOperations;
import billing.sandbox.states.ProviderStates;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OpenApiDocumentTest {

    private final OpenApiDocument document;

    OpenApiDocumentTest() throws IOException {
        document = OpenApiDocument.read();
    }

    @Test
    void what_is_served_is_described_and_what_is_described_is_served() throws IOException {
        Stream<String> ofNobody = Stream.of("GET /health", "GET /openapi.yaml", "GET /sandbox/metrics");

        assertThat(document.operations()).extracting(OpenApiDocument.Operation::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ServedOperations.all().stream(), ofNobody).toList());
    }

    @Test
    void the_sandbox_shows_the_document_to_everyone() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start("token")) {
            HttpRequest request = HttpRequest.newBuilder(sandbox.address().resolve("/openapi.yaml")).build();

            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo(document.text());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
        }
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(document.operations()).extracting(operation -> operation.content().get("operationId").getAsString()).doesNotHaveDuplicates();
    }

    @Test
    void every_wire_record_has_a_schema_and_every_object_is_a_wire_record() {
        assertThat(document.objects()).containsExactlyInAnyOrderElementsOf(wireRecords().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("wireRecords")
    void a_schema_has_the_fields_of_its_wire_record_and_no_other(Class<?> wireRecord) {
        String name = wireRecord.getSimpleName();

        assertThat(document.shape(name)).containsExactlyElementsOf(WireShape.of(wireRecord));
        assertThat(OpenApiDocument.texts(document.schema(name), "required")).containsExactlyElementsOf(WireShape.required(wireRecord));
        assertThat(document.schema(name).get("additionalProperties").getAsBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void the_words_of_a_list_are_those_of_the_rules(String schema, List<String> words) {
        assertThat(OpenApiDocument.texts(document.schema(schema), "enum")).containsExactlyElementsOf(words);
    }

    static Stream<Arguments> the_words_of_a_list_are_those_of_the_rules() {
        return Stream.of(
                arguments("Currency", names(Currency.values())),
                arguments("CounterType", names(CounterType.values())),
                arguments("CreditType", names(CreditType.values())),
                arguments("PaymentStatus", names(PaymentStatus.values())),
                arguments("CreditMovement/properties/movement", names(Movement.Type.values())),
                arguments("LineItem/properties/unit", names(Unit.values())),
                arguments("AggregatedVolume/properties/unit", names(Unit.values())),
                arguments("ContractPrice/properties/unit", names(Unit.values())),
                arguments("ContractType", names(ContractType.values())),
                arguments("AdjustmentType", names(AdjustmentType.values())),
                arguments("JobStatus", names(JobStatus.values())),
                arguments("OutboxMessage/properties/kind", names(Message.Kind.values())),
                arguments("DamageRequest/properties/damage", names(Damage.values())),
                arguments("ComputationStep/properties/item", names(Item.values()).stream().map(OpenApiDocumentTest::spoken).toList()),
                arguments("Customer/properties/member", Member.codes()),
                arguments("Problem/properties/code", Stream.concat(names(ErrorCode.values()).stream(), Stream.of("GATEWAY_TIMEOUT")).toList()));
    }

    @Test
    void every_provider_state_is_described() {
        String described = document.operations().stream().filter(operation -> operation.name().equals("POST /sandbox/provider-states"))
                .map(operation -> operation.content().get("description").getAsString()).findFirst().orElseThrow();

        assertThat(ProviderStates.names()).isNotEmpty().allSatisfy(name -> assertThat(described).contains("| `" + name + "` | "));
    }

    @Test
    void every_code_is_one_that_some_operation_may_refuse_with() {
        assertThat(document.bodies().stream().flatMap(body -> body.codes().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(OpenApiDocument.texts(document.schema("Problem/properties/code"), "enum"));
    }

    static Stream<Class<?>> wireRecords() {
        return WireShape.records();
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }

    private static String spoken(String item) {
        return item.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

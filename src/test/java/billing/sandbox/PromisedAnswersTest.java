package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.sandbox.openapi.ApiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that the document does not promise never leaves; a changed document stands in for a handler with a bug. */
final class PromisedAnswersTest {

    private static final String FAULT = "this is a fault of the sandbox, please report it: its answer to GET /api/v1/billing/unpaid is not one that the document promises: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "required: [uuid, month, currency, unpaid] | required: [uuid, month, currency, unpaid, since] | $.since is missing",
        "enum: [KRW, JPY, USD]                     | enum: [EUR]                                      | $.currency is \"KRW\"; allowed: EUR",
    })
    void a_body_that_breaks_its_schema_is_a_fault_with_the_reason(String written, String instead, String reason) {
        try (Wire wire = with(written, instead)) {
            Wire.Reply reply = Billed.korean(wire, "u").get("/api/v1/billing/unpaid", Billed.MONTH);

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.code()).isEqualTo("INTERNAL_ERROR");
            assertThat(reply.detail()).isEqualTo(FAULT + reason);
        }
    }

    @Test
    void a_status_that_is_not_described_is_a_fault() {
        try (Wire wire = with("        '404':\n          $ref: '#/components/responses/UnknownCustomer'\n", "")) {
            Wire.Reply reply = wire.get("/api/v1/billing/unpaid?uuid=nobody&month=2026-01");

            assertThat(reply.detail()).isEqualTo(FAULT + "its status is 404; promised: [200, 400, 401]");
        }
    }

    @Test
    void a_code_that_is_not_described_is_a_fault() {
        try (Wire wire = with("enum: [NOT_FOUND]", "enum: [NO_STATEMENT]")) {
            Wire.Reply reply = wire.get("/api/v1/billing/unpaid?uuid=nobody&month=2026-01");

            assertThat(reply.detail()).isEqualTo(FAULT + "$.code is \"NOT_FOUND\"; allowed: NO_STATEMENT");
        }
    }

    @Test
    void a_class_that_is_missing_is_a_fault_too_and_the_caller_is_told_so() {
        Answer answer = Promised.orProblem(() -> {
            throw new NoClassDefFoundError("billing/engine/Documents");
        });

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("INTERNAL_ERROR", "java.lang.NoClassDefFoundError: billing/engine/Documents");
    }

    @Test
    void what_a_scenario_asked_for_is_answered_whatever_is_promised() {
        try (Wire wire = new Wire()) {
            Billed billed = Billed.korean(wire, "u");
            wire.post("/sandbox/faults", "{\"uuid\":\"u\",\"fault\":\"API_ANSWERS\",\"status\":418,\"times\":1}");

            assertThat(billed.get("/api/v1/billing/unpaid", Billed.MONTH).code()).isEqualTo("FAULT_ON_REQUEST");
            assertThat(billed.get("/api/v1/billing/unpaid", Billed.MONTH).status()).isEqualTo(200);
        }
    }

    @Test
    void a_slow_answer_is_held_against_the_document_too() {
        try (Wire wire = with("enum: [KRW, JPY, USD]", "enum: [EUR]")) {
            Billed billed = Billed.korean(wire, "u");
            wire.post("/sandbox/faults", "{\"uuid\":\"u\",\"fault\":\"API_SLOW\",\"millis\":1}");

            assertThat(billed.get("/api/v1/billing/unpaid", Billed.MONTH).code()).isEqualTo("INTERNAL_ERROR");
        }
    }

    private static Wire with(String written, String instead) {
        String changed = ApiDocument.own().text().replace(written, instead);
        assertThat(changed).isNotEqualTo(ApiDocument.own().text());
        return new Wire(Sandbox.start(Wire.TOKEN, new Sandbox.Api(ApiDocument.of(changed), Detours.NONE)));
    }
}

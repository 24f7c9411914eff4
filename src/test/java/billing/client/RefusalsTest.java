package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import billing.api.CustomerRequest;
import billing.api.Json;
import billing.api.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalsTest {

    private static final ApiRequest REPEATABLE = ApiRequest.post("/api/v1/payment", new CustomerRequest("u")).header("Idempotency-Key", "key-1");

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 404, 408, 409, 422, 429, 499})
    void a_refusal_names_code_and_reason_and_is_never_sent_again(int status) {
        try (ScriptedServer server = ScriptedServer.answering(problem(status))) {
            RequestRefused refused = catchThrowableOfType(RequestRefused.class, () -> new Caller(server).call(REPEATABLE));

            assertThat(refused).hasMessage("UNKNOWN_COUNTER — \"object.request\" is not a counter of the catalogue; allowed: object.requests; "
                    + "nearest: object.requests");
            assertThat(refused.code()).isEqualTo("UNKNOWN_COUNTER");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<html>Not Found</html>                    | the body is not JSON: something unexpected at line 1 column 1 path $",
        "``                                        | the body is empty",
        "{\"error\":\"no such page\"}              | $.type is missing",
        "{\"type\":\"about:blank\",\"title\":\"No\"} | $.status is missing",
        "[]                                        | $ is a list; allowed: an object",
    })
    void a_refusal_that_is_no_problem_document_is_unreadable(String body, String what) {
        try (ScriptedServer server = ScriptedServer.answering(answer(404, body))) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessage("Unreadable answer: GET %s/api/v1/payment was answered 404 with a body that is not what the API promises: %s",
                            server.address(), what);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_refusal_may_say_more_than_the_document_promises() {
        String body = "{\"type\":\"about:blank\",\"title\":\"No\",\"status\":404,\"detail\":\"there is no such customer\","
                + "\"code\":\"NOT_FOUND\",\"trace\":\"4bf9\"}";

        try (ScriptedServer server = ScriptedServer.answering(answer(404, body))) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — there is no such customer");
        }
    }

    private static mockwebserver3.MockResponse problem(int status) {
        return answer(status, Json.write(new Problem("about:blank", "Unknown counter", status,
                "\"object.request\" is not a counter of the catalogue; allowed: object.requests; nearest: object.requests",
                "UNKNOWN_COUNTER", Optional.of("object.requests"))));
    }
}

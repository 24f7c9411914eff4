package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.observability.Telemetry;
import billing.sandbox.openapi.ApiDocument;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers what: the sandbox, the document, a fixed answer, or a real system. */
final class EndpointsTest {

    private static final String OUTBOX = "GET /api/v1/outbox";
    private static final String EMPTY = "{\"uuid\":\"u\",\"messages\":[]}";
    private static final OkHttpClient LINE = new OkHttpClient();

    /** Operations that no handler serves; the second has no example. */
    private static final String MORE = """
            paths:
              /api/v1/forecast:
                get:
                  operationId: forecast
                  parameters:
                    - $ref: '#/components/parameters/Uuid'
                  responses:
                    '200':
                      description: What the month will cost.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/MonthRequest'
                          example:
                            uuid: u
                            month: '2026-02'
                    '400':
                      $ref: '#/components/responses/InvalidRequest'
                    '401':
                      $ref: '#/components/responses/Unauthorized'
              /api/v1/unexampled:
                get:
                  operationId: unexampled
                  responses:
                    '200':
                      description: A payment of which there is no example.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/PaymentData'
                    '401':
                      $ref: '#/components/responses/Unauthorized'
            """;

    /** An answer, with who gave it; empty text if nobody says. */
    private record Given(int status, String from, String body) {}

    @Test
    void an_operation_without_a_handler_is_answered_with_its_example() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Api(extended(), Detours.NONE))) {
            assertThat(get(sandbox, "/api/v1/forecast?uuid=u")).isEqualTo(new Given(200, "example", "{\"uuid\":\"u\",\"month\":\"2026-02\"}"));
            assertThat(get(sandbox, "/api/v1/forecast").status()).isEqualTo(400);
        }
    }

    @Test
    void an_operation_without_an_example_is_answered_from_its_schema_always_the_same() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Api(extended(), Detours.NONE))) {
            Given given = get(sandbox, "/api/v1/unexampled");

            assertThat(given).isEqualTo(new Given(200, "schema", "{\"payment_id\":\"a\",\"uuid\":\"4f6e0c1a-7d2b-4c35-9e86-1b0a5d3c8f27\",\"month\":\"2026-01\","
                    + "\"currency\":\"KRW\",\"amount\":0,\"status\":\"CREATED\",\"overdue\":false,\"created_at\":\"2026-01-31T12:00:00+09:00\","
                    + "\"updated_at\":\"2026-01-31T12:00:00+09:00\",\"history\":[{\"status\":\"CREATED\",\"at\":\"2026-01-31T12:00:00+09:00\"}],\"charges\":[]}"));
            assertThat(get(sandbox, "/api/v1/unexampled")).isEqualTo(given);
        }
    }

    @Test
    void what_the_sandbox_answers_itself_says_nothing_of_it() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Wire.TOKEN)) {
            assertThat(get(sandbox, "/health")).isEqualTo(new Given(200, "", "{\"status\":\"UP\"}"));
        }
    }

    @Test
    void a_fixed_answer_is_given_to_whoever_may_ask() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, fixed(OUTBOX, 200, EMPTY), Telemetry.OFF))) {
            assertThat(get(sandbox, "/api/v1/outbox?uuid=nobody")).isEqualTo(new Given(200, "fixed", EMPTY));
            assertThat(get(sandbox, "/api/v1/outbox").status()).isEqualTo(400);
        }
    }

    @Test
    void a_fixed_answer_that_is_not_promised_starts_no_sandbox() {
        assertThatThrownBy(() -> Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, fixed(OUTBOX, 200, "{\"uuid\":\"u\"}"), Telemetry.OFF))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The answer to GET /api/v1/outbox is not one that the document promises: $.messages is missing");
        assertThatThrownBy(() -> Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, fixed(OUTBOX, 418, EMPTY), Telemetry.OFF))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The answer to GET /api/v1/outbox is not one that the document promises: its status is 418; promised: [200, 400, 401, 404]");
    }

    @Test
    void a_detour_of_no_operation_starts_no_sandbox() {
        assertThatThrownBy(() -> Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, fixed("GET /api/v1/outbx", 200, EMPTY), Telemetry.OFF))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"GET /api/v1/outbx\" is not a request of the document; allowed: POST /api/v1/metering, ")
                .hasMessageEndingWith("; nearest: GET /api/v1/outbox");
    }

    @Test
    void a_request_that_is_passed_on_carries_the_real_systems_token_and_brings_its_answer_back_as_it_is() throws Exception {
        try (MockWebServer real = new MockWebServer()) {
            real.start();
            real.enqueue(new MockResponse.Builder().code(409).setHeader("Content-Type", "text/plain").body("not what is promised").build());
            try (Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, passing(URI.create("http://127.0.0.1:" + real.getPort() + "/base")), Telemetry.OFF))) {
                Given given = get(sandbox, "/api/v1/outbox?uuid=u");

                RecordedRequest passed = real.takeRequest();
                assertThat(given).isEqualTo(new Given(409, "upstream", "not what is promised"));
                assertThat(passed.getTarget()).isEqualTo("/base/api/v1/outbox?uuid=u");
                assertThat(passed.getHeaders().values("Authorization")).containsExactly("Bearer token-of-the-real-system");
                assertThat(get(sandbox, "/health").from()).isEmpty();
            }
        }
    }

    @Test
    void a_real_system_that_does_not_answer_is_named() throws IOException {
        URI gone = addressOfNobody();

        try (Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Options(1, passing(gone), Telemetry.OFF))) {
            Given given = get(sandbox, "/api/v1/outbox?uuid=u");

            assertThat(given.status()).isEqualTo(502);
            assertThat(given.body()).contains("UPSTREAM_SILENT", gone.toString()).doesNotContain("token-of");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://billing.example.com", "http://127.0.0.1.example.com", "ftp://127.0.0.2", "http://10.0.0.1"})
    void a_token_goes_nowhere_in_the_clear(String address) {
        assertThatThrownBy(() -> passing(URI.create(address))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(address + " is no address to pass requests on to; allowed: https, or http to 127.0.0.1, [::1], localhost");
    }

    @Test
    void a_token_is_not_told() {
        assertThat(passing(URI.create("https://billing.example.com"))).asString().doesNotContain("token-of-the-real-system");
    }

    private static URI addressOfNobody() {
        try (Sandbox closed = Sandbox.start("other")) {
            return closed.address();
        }
    }

    private static Detours fixed(String request, int status, String body) {
        return new Detours(List.of(new Detours.Fixed(request, status, body)), Optional.empty());
    }

    private static Detours passing(URI address) {
        return new Detours(List.of(), Optional.of(new Detours.Upstream(address, "token-of-the-real-system", List.of(OUTBOX))));
    }

    private static ApiDocument extended() {
        return ApiDocument.of(ApiDocument.own().text().replace("\npaths:\n", "\n" + MORE));
    }

    private static Given get(Sandbox sandbox, String path) throws IOException {
        Request request = new Request.Builder().url(sandbox.address() + path).header("Authorization", "Bearer " + Wire.TOKEN).build();
        try (Response response = LINE.newCall(request).execute()) {
            return new Given(response.code(), response.header("X-Answered-From", ""), response.body().string());
        }
    }
}

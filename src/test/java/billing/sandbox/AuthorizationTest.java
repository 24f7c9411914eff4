package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.sandbox.openapi.PathTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorizationTest {

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<String> routes() {
        return Stream.of(
                "POST /api/v1/metering", "GET /api/v1/metering", "DELETE /api/v1/metering",
                "POST /api/v1/calculate", "GET /api/v1/billing/statement", "GET /api/v1/billing/unpaid",
                "POST /api/v1/credits", "GET /api/v1/credits/balance", "GET /api/v1/credits/history",
                "POST /api/v1/payment", "GET /api/v1/payment",
                "POST /api/v1/payment/pay-1/register", "POST /api/v1/payment/pay-1/prepare",
                "POST /api/v1/payment/pay-1/cancel", "POST /api/v1/payment/pay-1/refund",
                "PUT /api/v1/customers/u", "GET /api/v1/customers/u", "GET /api/v1/customers/u/ledger",
                "PUT /api/v1/contracts", "GET /api/v1/contracts", "DELETE /api/v1/contracts", "GET /api/v1/contracts/c-1/prices",
                "POST /api/v1/adjustments", "GET /api/v1/adjustments", "DELETE /api/v1/adjustments",
                "DELETE /api/v1/credits", "PUT /api/v1/coupons/WELCOME", "POST /api/v1/coupons/WELCOME/redeem",
                "POST /api/v1/batch/jobs", "GET /api/v1/batch/jobs/job-1", "GET /api/v1/outbox",
                "PUT /sandbox/clock", "POST /sandbox/reset", "POST /sandbox/faults", "POST /sandbox/damage", "POST /sandbox/provider-states",
                "GET /sandbox/journal", "GET /sandbox/metrics",
                "GET /no/such/path", "DELETE /api/v1/calculate");
    }

    @Test
    void every_route_is_tried() {
        assertThat(ServedOperations.all()).allSatisfy(served -> assertThat(routes()).anyMatch(route -> isOf(served, route)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_gets_in_without_the_token(String route) {
        Wire.Reply reply = wire.send(request(route).removeHeader("Authorization"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
        assertThat(reply.detail()).isEqualTo("the header Authorization must carry the bearer token of this system");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_gets_in_with_another_token(String route) {
        Wire.Reply reply = wire.send(request(route).header("Authorization", "Bearer token-2"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "token-1", "Basic token-1", "Bearer token-", "Bearer token-11", "Bearer token-1 x"})
    void what_is_not_quite_the_token_is_not_the_token(String authorization) {
        Wire.Reply reply = wire.send(request("GET /api/v1/customers/u").header("Authorization", authorization));

        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void a_refusal_does_not_tell_the_token() {
        Wire.Reply reply = wire.send(request("GET /api/v1/customers/u").removeHeader("Authorization"));

        assertThat(reply.body()).doesNotContain(Wire.TOKEN);
    }

    @Test
    void anybody_may_ask_whether_the_sandbox_is_up_and_what_it_offers() {
        Wire.Reply health = wire.send(request("GET /health").removeHeader("Authorization"));
        Wire.Reply document = wire.send(request("GET /openapi.yaml").removeHeader("Authorization"));

        assertThat(health).isEqualTo(new Wire.Reply(200, "application/json", "{\"status\":\"UP\"}"));
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.type()).startsWith("application/yaml");
        assertThat(document.body()).startsWith("openapi: 3.");
    }

    private static boolean isOf(String served, String route) {
        String[] template = served.split(" ");
        String[] words = route.split(" ");
        return template[0].equals(words[0]) && PathTemplate.of(template[1]).match(List.of(words[1].substring(1).split("/"))).isPresent();
    }

    private Request.Builder request(String route) {
        String[] words = route.split(" ");
        boolean hasBody = words[0].equals("POST") || words[0].equals("PUT");
        return wire.request(words[0], words[1], hasBody ? Optional.of("{}") : Optional.empty());
    }
}

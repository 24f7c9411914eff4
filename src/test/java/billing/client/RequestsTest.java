package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import billing.api.CustomerRequest;
import java.net.URI;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RequestsTest {

    private final ScriptedServer server = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_request_carries_the_token() {
        Caller caller = new Caller(server);

        caller.call(ApiRequest.get("/api/v1/payment"));
        caller.call(ApiRequest.post("/api/v1/metering", new CustomerRequest("u")));

        assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token-1"));
    }

    @Test
    void a_request_goes_out_as_it_was_written() {
        new Caller(server).call(ApiRequest.post("/api/v1/metering", new CustomerRequest("ü")).header("X-App-Key", "k-1,k-2"));

        RecordedRequest request = server.requests().get(0);
        assertThat(server.lines()).containsExactly("POST /api/v1/metering");
        assertThat(ScriptedServer.body(request)).isEqualTo("{\"uuid\":\"ü\"}");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("X-App-Key")).isEqualTo("k-1,k-2");
    }

    @Test
    void a_request_without_a_body_sends_none() {
        Caller caller = new Caller(server);

        caller.call(ApiRequest.get("/api/v1/payment"));
        caller.call(ApiRequest.delete("/api/v1/metering").query("uuid", "u"));

        assertThat(server.requests()).extracting(RecordedRequest::getBodySize).containsExactly(0L, 0L);
    }

    @Test
    void parameters_of_the_query_are_encoded() {
        new Caller(server).call(ApiRequest.get("/api/v1/payment").query("uuid", "a b&c=d").query("month", "2026-01"));

        assertThat(server.lines()).containsExactly("GET /api/v1/payment?uuid=a%20b%26c%3Dd&month=2026-01");
    }

    @Test
    void an_address_may_have_a_path_of_its_own() {
        new Caller(URI.create(server.address() + "/billing")).call(ApiRequest.get("/api/v1/payment"));

        assertThat(server.lines()).containsExactly("GET /billing/api/v1/payment");
    }

    @Test
    void an_address_may_end_with_a_slash() {
        new Caller(URI.create(server.address() + "/")).call(ApiRequest.get("/api/v1/payment"));

        assertThat(server.lines()).containsExactly("GET /api/v1/payment");
    }

    @Test
    void an_answer_is_read_whatever_else_it_says() {
        try (ScriptedServer talkative = ScriptedServer.answering(answer(201, "{\"since\":2020,\"uuid\":\"u\"}"))) {
            CustomerRequest read = new Caller(talkative).call(ApiRequest.get("/api/v1/payment"));

            assertThat(read).isEqualTo(Caller.ANSWER);
        }
    }

    @Test
    void who_may_enter_is_shown_without_the_token() {
        BillingApi.Access access = new BillingApi.Access(Addresses.one(URI.create("http://127.0.0.1")), "token-1", Writing.to());

        assertThat(access.toString()).contains("http://127.0.0.1").doesNotContain("token-1");
    }
}

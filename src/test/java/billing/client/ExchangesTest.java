package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import billing.api.CustomerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

final class ExchangesTest {

    private static final MockResponse DROPPED = new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

    @Test
    void an_exchange_tells_what_was_sent_and_what_came_back() {
        try (ScriptedServer server = ScriptedServer.answering(answer(201, Caller.ANSWER_JSON))) {
            Caller caller = new Caller(server);

            caller.call(ApiRequest.post("/api/v1/credits", new CustomerRequest("u")).query("dry", true).header("X-App-Key", "k-1"));

            assertThat(caller.exchanges()).singleElement().satisfies(exchange -> {
                assertThat(exchange.method()).isEqualTo("POST");
                assertThat(exchange.url()).isEqualTo("/api/v1/credits?dry=true");
                assertThat(exchange.request().headers()).containsExactlyInAnyOrder("Accept: application/json", "Authorization: ****", "X-App-Key: ****");
                assertThat(exchange.request().body()).isEqualTo("{\"uuid\":\"u\"}");
                assertThat(exchange.answer().orElseThrow().status()).isEqualTo(201);
                assertThat(exchange.answer().orElseThrow().message().headers()).containsExactlyInAnyOrder("Content-Length: 12", "Content-Type: application/json");
                assertThat(exchange.answer().orElseThrow().message().body()).isEqualTo(Caller.ANSWER_JSON);
                assertThat(exchange.failure()).isEmpty();
                assertThat(exchange.attempt().took()).isBetween(Duration.ZERO, Duration.ofSeconds(5));
            });
        }
    }

    @Test
    void a_refusal_is_an_exchange() {
        try (ScriptedServer server = ScriptedServer.answering(answer(404, "nothing here"))) {
            Caller caller = new Caller(server);

            catchThrowable(() -> caller.call(ApiRequest.get("/api/v1/payment")));

            assertThat(caller.exchanges()).singleElement().satisfies(exchange -> {
                assertThat(exchange.answer().orElseThrow().status()).isEqualTo(404);
                assertThat(exchange.answer().orElseThrow().message().body()).isEqualTo("nothing here");
            });
        }
    }

    @Test
    void every_failure_is_an_exchange_of_its_own() {
        try (ScriptedServer server = ScriptedServer.answering(DROPPED, answer(503, "busy"), answer(200, Caller.ANSWER_JSON))) {
            Caller caller = new Caller(server);

            caller.call(ApiRequest.get("/api/v1/payment"));

            assertThat(caller.exchanges()).extracting(exchange -> exchange.answer().map(Exchange.Answer::status).orElse(0)).containsExactly(0, 503, 200);
            assertThat(caller.exchanges().get(0).failure()).contains("java.io.IOException: unexpected end of stream on " + server.address() + "/...");
            assertThat(caller.exchanges().get(1).failure()).isEmpty();
        }
    }

    @Test
    void the_listener_is_told_on_the_thread_that_calls() {
        List<Thread> threads = new ArrayList<>();

        try (ScriptedServer server = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON))) {
            BillingApi api = new BillingApi(new okhttp3.OkHttpClient(), new BillingApi.Access(Addresses.one(server.address()), "t", Writing.to()),
                    exchange -> threads.add(Thread.currentThread()));
            api.call(ApiRequest.get("/api/v1/payment"), CustomerRequest.class);
        }

        assertThat(threads).containsExactly(Thread.currentThread());
    }
}

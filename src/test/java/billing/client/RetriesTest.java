package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetriesTest {

    private static final MockResponse GOOD = answer(200, Caller.ANSWER_JSON);
    private static final MockResponse BUSY = answer(503, "busy");
    private static final MockResponse DROPPED = new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    private static final ApiRequest UNKEYED = ApiRequest.post("/api/v1/credits", new CustomerRequest("u"));

    static Stream<ApiRequest> repeatable() {
        return Stream.of(
                ApiRequest.get("/api/v1/payment"),
                ApiRequest.put("/api/v1/customers/u", new CustomerRequest("u")),
                ApiRequest.delete("/api/v1/metering").query("uuid", "u"));
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void a_request_that_does_no_more_twice_than_once_is_sent_until_it_is_answered(ApiRequest request) {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, GOOD)) {
            Caller caller = new Caller(server);

            assertThat(caller.call(request)).isEqualTo(Caller.ANSWER);
            assertThat(server.requests()).hasSize(2);
            assertThat(caller.exchanges()).hasSize(2);
        }
    }

    @Test
    void the_third_attempt_may_be_the_good_one() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, BUSY, GOOD)) {
            Caller caller = new Caller(server);

            assertThat(caller.call(ApiRequest.get("/api/v1/payment"))).isEqualTo(Caller.ANSWER);
            assertThat(caller.exchanges()).hasSize(3);
        }
    }

    @Test
    void a_post_with_an_idempotency_key_is_sent_again_with_the_same_key_and_body() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, DROPPED, GOOD)) {
            Caller caller = new Caller(server);

            assertThat(caller.call(UNKEYED.header("Idempotency-Key", "key-1"))).isEqualTo(Caller.ANSWER);
            assertThat(server.requests()).hasSize(3)
                    .allSatisfy(request -> assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo("key-1"))
                    .allSatisfy(request -> assertThat(ScriptedServer.body(request)).isEqualTo("{\"uuid\":\"u\"}"));
        }
    }

    @Test
    void a_post_without_an_idempotency_key_is_sent_once() {
        for (MockResponse trouble : List.of(BUSY, DROPPED)) {
            try (ScriptedServer server = ScriptedServer.answering(trouble, GOOD)) {
                assertThatThrownBy(() -> new Caller(server).call(UNKEYED)).isInstanceOf(SystemUnavailable.class);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Test
    void a_post_without_an_idempotency_key_is_sent_once_even_if_the_system_asks_for_it_again() {
        MockResponse again = BUSY.newBuilder().setHeader("Retry-After", 0).build();

        try (ScriptedServer server = ScriptedServer.answering(again, GOOD)) {
            Caller caller = new Caller(server);

            assertThatThrownBy(() -> caller.call(UNKEYED)).isInstanceOf(SystemUnavailable.class);
            assertThat(server.requests()).hasSize(1);
            assertThat(caller.exchanges()).hasSize(1);
        }
    }

    @Test
    void every_attempt_is_an_exchange_even_if_the_system_asks_for_it_again() {
        MockResponse again = BUSY.newBuilder().setHeader("Retry-After", 0).build();

        try (ScriptedServer server = ScriptedServer.answering(again, again, again, GOOD)) {
            Caller caller = new Caller(server);

            assertThatThrownBy(() -> caller.call(ApiRequest.get("/api/v1/payment"))).isInstanceOf(SystemUnavailable.class);
            assertThat(server.requests()).hasSize(3);
            assertThat(caller.exchanges()).hasSize(3);
        }
    }

    @Test
    void a_request_is_sent_three_times_at_most() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, BUSY, BUSY, GOOD)) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: GET %s/api/v1/payment was answered 503: busy", server.address());
            assertThat(server.requests()).hasSize(RetryRules.ATTEMPTS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void an_answer_of_a_gateway_in_trouble_passes(int status) {
        try (ScriptedServer server = ScriptedServer.answering(answer(status, ""), GOOD)) {
            assertThat(new Caller(server).call(ApiRequest.get("/api/v1/payment"))).isEqualTo(Caller.ANSWER);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 505, 511})
    void another_5xx_does_not_pass_and_is_not_asked_for_again(int status) {
        try (ScriptedServer server = ScriptedServer.answering(answer(status, "bug"), GOOD)) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: GET %s/api/v1/payment was answered %d: bug", server.address(), status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void every_attempt_has_its_number() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, DROPPED, GOOD)) {
            Caller caller = new Caller(server);

            caller.call(ApiRequest.get("/api/v1/payment"));

            assertThat(caller.exchanges()).extracting(exchange -> exchange.attempt().number()).containsExactly(1, 2, 3);
            assertThat(caller.exchanges()).allMatch(exchange -> exchange.attempt().sent());
        }
    }

    @Test
    void a_post_that_does_no_more_twice_is_sent_until_it_is_answered() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY, DROPPED, GOOD)) {
            assertThat(new Caller(server).call(UNKEYED.repeatable())).isEqualTo(Caller.ANSWER);
            assertThat(server.requests()).hasSize(3).allSatisfy(request -> assertThat(ScriptedServer.body(request)).isEqualTo("{\"uuid\":\"u\"}"));
        }
    }

    @Test
    void an_answer_that_takes_too_long_is_asked_for_again() {
        MockResponse stalled = new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

        try (ScriptedServer server = ScriptedServer.answering(stalled, GOOD)) {
            assertThat(Caller.waiting(server, Duration.ofSeconds(1)).call(ApiRequest.get("/api/v1/payment"))).isEqualTo(Caller.ANSWER);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void an_answer_that_ends_before_its_end_is_asked_for_again() {
        MockResponse cut = GOOD.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();

        try (ScriptedServer server = ScriptedServer.answering(cut, GOOD)) {
            Caller caller = new Caller(server);

            assertThat(caller.call(UNKEYED.repeatable())).isEqualTo(Caller.ANSWER);
            assertThat(caller.exchanges()).extracting(Exchange::failure)
                    .containsExactly(Optional.of("java.net.ProtocolException: unexpected end of stream"), Optional.empty());
        }
    }

    @Test
    void an_answer_that_ends_before_its_end_is_no_answer_to_what_is_sent_once() {
        MockResponse cut = GOOD.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();

        try (ScriptedServer server = ScriptedServer.answering(cut, GOOD)) {
            assertThatThrownBy(() -> new Caller(server).call(UNKEYED))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: POST %s/api/v1/credits got no answer: unexpected end of stream", server.address());
            assertThat(server.requests()).hasSize(1);
        }
    }

    @RepeatedTest(20)
    void the_wait_doubles_and_half_of_it_is_left_to_chance() {
        IntervalFunction waits = Retries.waits(RetryRules.DEFAULT);

        assertThat(waits.apply(1)).isBetween(50L, 150L);
        assertThat(waits.apply(2)).isBetween(100L, 300L);
    }

    @Test
    void the_wait_is_not_always_the_same() {
        IntervalFunction waits = Retries.waits(RetryRules.DEFAULT);

        assertThat(Stream.generate(() -> waits.apply(2)).limit(100).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void an_unreadable_answer_is_not_asked_for_again() {
        try (ScriptedServer server = ScriptedServer.answering(answer(200, "<html>"), GOOD)) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment"))).isInstanceOf(UnreadableAnswer.class);
            assertThat(server.requests()).hasSize(1);
        }
    }
}

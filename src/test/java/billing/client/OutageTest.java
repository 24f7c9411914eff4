package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import billing.api.CustomerRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** A client that gives an address up after 4 of 5 requests failed, for a minute. */
final class OutageTest {

    private static final Duration OPEN = Duration.ofMinutes(1);
    private static final BreakerRules RULES = new BreakerRules(80, 5, 10, OPEN, 1);
    private static final ApiRequest READ = ApiRequest.get("/api/v1/payment");
    private static final ApiRequest ONCE = ApiRequest.post("/api/v1/credits", new CustomerRequest("u"));
    private static final MockResponse GOOD = answer(200, Caller.ANSWER_JSON);
    private static final MockResponse BUSY = answer(503, "busy");
    private static final MockResponse DROPPED = new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

    private final MovableClock clock = new MovableClock();

    @Test
    void an_address_that_is_given_up_is_not_asked_any_more() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY)) {
            Caller caller = caller(server);
            giveUp(caller);

            SystemUnavailable unavailable = catchThrowableOfType(SystemUnavailable.class, () -> caller.call(READ));

            assertThat(unavailable).hasMessage("System unavailable: the circuit breaker of %1$s is open since 2026-01-31T10:00:00Z, "
                    + "after 5 failures in 5 requests; the last: POST %1$s/api/v1/credits was answered 503: busy", server.address());
            assertThat(unavailable.outage().orElseThrow().address()).isEqualTo(server.address());
            assertThat(server.requests()).hasSize(5);
        }
    }

    @Test
    void every_call_that_the_same_outage_stops_gets_the_same_message() {
        try (ScriptedServer server = ScriptedServer.answering(DROPPED)) {
            Caller caller = caller(server);
            giveUp(caller);

            Throwable first = catchThrowable(() -> caller.call(READ));
            Throwable second = catchThrowable(() -> caller.call(ONCE));

            assertThat(first).isInstanceOf(SystemUnavailable.class).hasMessageEndingWith("got no answer: unexpected end of stream on " + server.address() + "/...");
            assertThat(second).isInstanceOf(SystemUnavailable.class).hasMessage(first.getMessage());
        }
    }

    @Test
    void retries_end_with_the_attempt_that_opens_the_breaker() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY)) {
            Caller caller = caller(server);

            catchThrowable(() -> caller.call(READ));
            assertThatThrownBy(() -> caller.call(READ)).isInstanceOf(SystemUnavailable.class).hasMessageContaining("is open since");

            assertThat(server.requests()).hasSize(5);
            assertThat(caller.exchanges()).extracting(Exchange::attempt).extracting(Exchange.Attempt::number).containsExactly(1, 2, 3, 1, 2, 3);
            assertThat(caller.exchanges()).extracting(Exchange::attempt).extracting(Exchange.Attempt::sent)
                    .containsExactly(true, true, true, true, true, false);
        }
    }

    @Test
    void what_is_kept_back_is_shown_with_the_reason() {
        try (ScriptedServer server = ScriptedServer.answering(BUSY)) {
            Caller caller = caller(server);
            giveUp(caller);

            catchThrowable(() -> caller.call(READ));

            Exchange shown = caller.exchanges().get(5);
            assertThat(shown.attempt().sent()).isFalse();
            assertThat(shown.answer()).isEmpty();
            assertThat(shown.failure().orElseThrow()).startsWith("the circuit breaker of " + server.address() + " is open since");
        }
    }

    @Test
    void a_system_that_comes_back_is_asked_again() {
        AtomicBoolean away = new AtomicBoolean(true);
        try (ScriptedServer server = new ScriptedServer((request, number) -> away.get() ? DROPPED : GOOD)) {
            Caller caller = caller(server);
            giveUp(caller);
            away.set(false);

            clock.move(OPEN);
            assertThatThrownBy(() -> caller.call(READ)).isInstanceOf(SystemUnavailable.class);

            clock.move(Duration.ofMillis(1));
            assertThat(caller.call(READ)).isEqualTo(Caller.ANSWER);
            assertThat(caller.metrics().breakers()).containsExactly(new BreakerMetrics(server.address(), BreakerMetrics.State.CLOSED, 1, 1, 1));
        }
    }

    @Test
    void another_address_is_asked_as_before() {
        try (ScriptedServer dead = ScriptedServer.answering(DROPPED); ScriptedServer alive = ScriptedServer.answering(GOOD)) {
            Caller caller = Caller.enduring(new Addresses.OfParts(alive.address(), dead.address(), alive.address()), RULES, clock);

            giveUp(caller);

            assertThat(caller.call(READ)).isEqualTo(Caller.ANSWER);
            assertThat(caller.metrics().breakers()).extracting(BreakerMetrics::address, BreakerMetrics::state).map(Object::toString).containsExactlyInAnyOrder(
                    "(" + dead.address() + ", OPEN)", "(" + alive.address() + ", CLOSED)");
        }
    }

    @Test
    void a_bug_of_the_system_counts_though_it_is_not_asked_again() {
        try (ScriptedServer server = ScriptedServer.answering(answer(500, "bug"))) {
            Caller caller = caller(server);

            giveUp(caller);

            assertThatThrownBy(() -> caller.call(READ)).hasMessageContaining("is open since");
        }
    }

    @Test
    void refusals_and_unreadable_answers_give_no_address_up() {
        try (ScriptedServer server = new ScriptedServer((request, number) -> answer(number % 2 == 0 ? 404 : 200, "nothing here"))) {
            Caller caller = caller(server);

            for (int call = 0; call < 20; call++) {
                assertThatThrownBy(() -> caller.call(READ)).isInstanceOf(UnreadableAnswer.class);
            }

            assertThat(server.requests()).hasSize(20);
        }
    }

    @Test
    void everything_is_counted() {
        MockResponse refused = answer(404, "{\"type\":\"about:blank\",\"title\":\"No\",\"status\":404,\"detail\":\"there is no such customer\",\"code\":\"NOT_FOUND\"}");
        try (ScriptedServer server = ScriptedServer.answering(BUSY, GOOD, refused, BUSY, BUSY, BUSY, BUSY, BUSY, BUSY, BUSY, BUSY, BUSY)) {
            Caller caller = caller(server);

            caller.call(READ);
            catchThrowable(() -> caller.call(READ));
            for (int call = 0; call < 8; call++) {
                catchThrowable(() -> caller.call(ONCE));
            }
            catchThrowable(() -> caller.call(READ));

            ClientMetrics metrics = caller.metrics();
            assertThat(metrics.calls()).isEqualTo(11);
            assertThat(metrics.retries()).isEqualTo(1);
            assertThat(metrics.refusals()).isEqualTo(1);
            assertThat(metrics.failures()).isEqualTo(server.requests().size() - 2);
            assertThat(metrics.notSent()).isEqualTo(11 + 1 - server.requests().size()).isPositive();
        }
    }

    private Caller caller(ScriptedServer server) {
        return Caller.enduring(Addresses.one(server.address()), RULES, clock);
    }

    private static void giveUp(Caller caller) {
        for (int call = 0; call < 5; call++) {
            catchThrowable(() -> caller.call(ONCE));
        }
    }
}

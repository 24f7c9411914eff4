package billing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A breaker that opens at 80 % of at least 5 and at most 10 requests, for a minute; then two are let through on trial. */
final class BreakerTest {

    private static final Duration OPEN = Duration.ofMinutes(1);
    private static final Duration OVER = OPEN.plusMillis(1);
    private static final ApiRequest REQUEST = ApiRequest.get("/api/v1/payment");

    private final MovableClock clock = new MovableClock();
    private final List<BreakerChange> changes = new ArrayList<>();
    private final Breaker breaker = new Breaker(URI.create("http://billing"), new Breaker.Means(new BreakerRules(80, 5, 10, OPEN, 2), clock, changes::add));

    @ParameterizedTest
    @CsvSource({
        "fail fail fail fail,                                             CLOSED",
        "fail fail fail fail fail,                                        OPEN",
        "fail fail fail fail good,                                        OPEN",
        "good fail fail fail good,                                        CLOSED",
        "good good fail fail fail fail fail fail fail fail,               OPEN",
        "good good good fail fail fail fail fail fail fail,               CLOSED",
        "good good good fail fail fail fail fail fail fail fail,          OPEN",
        "good good good good good good good good good good fail fail fail fail fail fail fail, CLOSED",
    })
    void it_opens_when_enough_of_the_last_requests_failed(String requests, BreakerMetrics.State state) {
        send(requests);

        assertThat(state()).isEqualTo(state);
    }

    @Test
    void every_change_of_its_state_is_told() {
        send("fail fail fail fail fail");
        clock.move(OVER);
        send("good good");

        assertThat(changes).extracting(change -> change.from() + " to " + change.to())
                .containsExactly("CLOSED to OPEN", "OPEN to HALF_OPEN", "HALF_OPEN to CLOSED");
    }

    @Test
    void an_open_breaker_says_since_when_and_why() {
        send("fail fail fail good");
        clock.move(Duration.ofMillis(1500));
        send("fail");
        clock.move(Duration.ofSeconds(3));

        assertThat(breaker.refuse().map(Outage::toString)).contains("the circuit breaker of http://billing is open since 2026-01-31T10:00:01Z, "
                + "after 4 failures in 5 requests; the last: GET http://billing was answered 503: busy");
    }

    @Test
    void a_page_that_a_gateway_answers_with_is_told_by_its_beginning() {
        URI address = URI.create("http://billing");

        assertThat(new Outage(address, clock.instant(), 5, 5, "was answered 503: <html>\n<body>")).hasToString(
                "the circuit breaker of http://billing is open since 2026-01-31T10:00:00Z, after 5 failures in 5 requests; the last: was answered 503: <html>");
        assertThat(new Outage(address, clock.instant(), 5, 5, "x".repeat(300)).last()).isEqualTo("x".repeat(300));
        assertThat(new Outage(address, clock.instant(), 5, 5, "x".repeat(301)).last()).isEqualTo("x".repeat(300) + "…");
    }

    @Test
    void it_refuses_until_its_time_is_over_and_then_lets_two_through() {
        send("fail fail fail fail fail");

        clock.move(OPEN);
        assertThat(breaker.refuse()).isPresent();

        clock.move(Duration.ofMillis(1));
        assertThat(breaker.refuse()).isEmpty();
        assertThat(breaker.refuse()).isEmpty();
        assertThat(breaker.refuse()).isPresent();
        assertThat(state()).isEqualTo(BreakerMetrics.State.HALF_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"good good, CLOSED", "good fail, CLOSED", "fail good, CLOSED", "fail fail, OPEN"})
    void the_trial_decides(String trial, BreakerMetrics.State state) {
        send("fail fail fail fail fail");
        clock.move(OVER);

        send(trial);

        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_trial_that_fails_begins_no_new_outage() {
        send("fail fail fail fail fail");
        Optional<Outage> first = breaker.refuse();
        clock.move(OVER);
        send("fail fail");

        assertThat(breaker.refuse()).isPresent().isEqualTo(first);
    }

    @Test
    void a_new_outage_begins_after_the_system_came_back() {
        send("fail fail fail fail fail");
        clock.move(OVER);
        send("good good fail fail fail fail fail");

        assertThat(breaker.refuse().orElseThrow().since()).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fail", "good"})
    void a_request_in_trouble_that_was_asked_for_counts_as_neither(String met) {
        send("fail fail fail fail");

        for (int request = 0; request < 100; request++) {
            send(REQUEST.inTrouble(), met);
        }
        assertThat(state()).isEqualTo(BreakerMetrics.State.CLOSED);

        send("fail");
        assertThat(breaker.refuse().orElseThrow().requests()).isEqualTo(5);
    }

    @Test
    void a_request_in_trouble_that_was_asked_for_takes_nobodys_place_on_trial() {
        send("fail fail fail fail fail");
        clock.move(OVER);

        send(REQUEST.inTrouble(), "fail");
        send(REQUEST.inTrouble(), "fail");
        send("good good");

        assertThat(state()).isEqualTo(BreakerMetrics.State.CLOSED);
    }

    @Test
    void what_nobody_foresaw_goes_up_as_it_is_and_takes_nobodys_place_on_trial() {
        send("fail fail fail fail fail");
        clock.move(OVER);
        IllegalStateException bug = new IllegalStateException("a bug");

        for (int request = 0; request < 3; request++) {
            assertThat(breaker.refuse()).isEmpty();
            assertThatThrownBy(() -> breaker.watch(REQUEST, () -> {
                throw bug;
            })).isSameAs(bug);
        }
    }

    @Test
    void every_change_is_counted() {
        send("fail fail fail fail fail");
        clock.move(OVER);
        send("fail fail");
        clock.move(OVER);
        send("good good");

        assertThat(breaker.metrics()).isEqualTo(new BreakerMetrics(URI.create("http://billing"), BreakerMetrics.State.CLOSED, 2, 2, 1));
    }

    private BreakerMetrics.State state() {
        return breaker.metrics().state();
    }

    private void send(String requests) {
        Stream.of(requests.split(" ")).forEach(met -> send(REQUEST, met));
    }

    private void send(ApiRequest request, String met) {
        assertThat(breaker.refuse()).isEmpty();
        catchThrowable(() -> breaker.watch(request, () -> {
            if (met.equals("fail")) {
                throw SystemUnavailable.answered("GET http://billing", 503, "busy");
            }
            return met;
        }));
    }
}

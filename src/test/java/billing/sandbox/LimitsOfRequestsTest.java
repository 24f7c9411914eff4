package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.sandbox.intake.Intake;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes over a line takes more room or time than there is for it. */
final class LimitsOfRequestsTest {

    private static final int HEAD = 400;
    private static final int BODY = 300;
    private static final Duration ARRIVAL = Duration.ofMillis(400);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int LINES = 8;
    private static final String CALCULATE = "POST /api/v1/calculate HTTP/1.1\r\nConnection: close\r\nAuthorization: Bearer token-1\r\n";

    private final Wire wire = new Wire(limits(SILENCE));
    private Billed billed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_body_that_is_just_not_too_long_is_taken() {
        assertThat(answerTo(CALCULATE + "Content-Length: 300\r\n\r\n" + bodyOf(BODY))).startsWith("HTTP/1.1 200 ");
        assertThat(answerTo(CALCULATE + "Transfer-Encoding: chunked\r\n\r\n12C\r\n" + bodyOf(BODY) + "\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_body_that_is_too_long_is_refused_and_changes_nothing() {
        billed.send(Billed.hours("720"));
        Map<String, Wire.Reply> before = billed.everything();

        String told = answerTo(CALCULATE + "Content-Length: 301\r\n\r\n" + bodyOf(BODY + 1));
        String chunked = answerTo(CALCULATE + "Transfer-Encoding: chunked\r\n\r\n12D\r\n" + bodyOf(BODY + 1) + "\r\n0\r\n\r\n");

        assertThat(told).startsWith("HTTP/1.1 413 ").contains("\"code\":\"INVALID_REQUEST\"",
                "\"detail\":\"the body has more than 300 bytes, which is all that is taken; send less at once\"");
        assertThat(chunked).startsWith("HTTP/1.1 413 ");
        assertThat(billed.everything()).isEqualTo(before);
    }

    @Test
    void a_body_that_is_far_too_long_is_refused_without_being_kept_and_the_line_stays_usable() {
        Wire.Reply reply = wire.post("/api/v1/calculate", bodyOf(20_000_000));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(wire.get("/health").status()).isEqualTo(200);
    }

    @Test
    void who_has_no_token_does_not_learn_how_long_a_body_may_be() {
        assertThat(answerTo("POST /api/v1/calculate HTTP/1.1\r\nConnection: close\r\nContent-Length: 301\r\n\r\n" + bodyOf(BODY + 1))).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void headers_that_are_just_not_too_large_are_taken() {
        assertThat(answerTo(headOf(HEAD))).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headers_that_are_too_large_are_refused() {
        assertThat(answerTo(headOf(HEAD + 1))).startsWith("HTTP/1.1 431 ")
                .contains("\"detail\":\"the request line and the headers have more than 400 bytes, which is all that is taken; send fewer\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET /health HTTP/1.1\r\nX: ", "GET /health HTTP/1.1\r\nX: a\r\nY: "})
    void a_line_without_an_end_is_refused(String beginning) {
        assertThat(answerTo(beginning + "a".repeat(1_000_000))).startsWith("HTTP/1.1 431 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /hea", "GET /health HTTP/1.1\r\n", CALCULATE + "Content-Length: 31\r\n\r\n{\"uuid\":", CALCULATE + "Transfer-Encoding: chunked\r\n\r\n1f\r\n{"})
    void a_request_that_does_not_arrive_in_time_is_hung_up_on(String half) {
        try (RawLine line = new RawLine(wire.address())) {
            assertThat(line.send(half).answer()).startsWith("HTTP/1.1 408 ").contains("\"detail\":\"the request did not arrive within 400 ms; send it at once\"");
        }
    }

    @Test
    void a_request_that_trickles_in_is_hung_up_on_though_something_comes_all_the_time() {
        try (RawLine line = new RawLine(wire.address())) {
            line.send("GET /health HTTP/1.1\r\nX: ");
            Awaitility.await().atMost(ARRIVAL.multipliedBy(10)).pollInterval(ARRIVAL.dividedBy(10)).until(() -> isHungUpOn(line));

            assertThat(wire.figure("billing_sandbox_requests_total{method=\"OTHER\",path=\"-\",status=\"408\"}")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /health HTTP/1.1\r\n\r\n"})
    void a_line_that_is_silent_for_too_long_is_closed_without_a_word(String before) {
        try (Wire impatient = new Wire(limits(ARRIVAL)); RawLine line = new RawLine(impatient.address())) {
            assertThat(line.send(before).answer()).doesNotContain("408").hasSizeLessThan(200);
        }
    }

    @Test
    void who_comes_when_there_is_no_room_is_hung_up_on_until_somebody_leaves() {
        RawLine[] others = new RawLine[LINES - 1];
        for (int number = 0; number < others.length; number++) {
            others[number] = new RawLine(wire.address());
            others[number].send("GET /health HTTP/1.1\r\n\r\n").beginning();
        }

        assertThat(answerTo("GET /health HTTP/1.1\r\nConnection: close\r\n\r\n")).isEmpty();
        for (RawLine other : others) {
            other.close();
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !answerTo("GET /health HTTP/1.1\r\nConnection: close\r\n\r\n").isEmpty());
    }

    @Test
    void who_does_not_take_the_answers_is_hung_up_on() {
        try (RawLine line = new RawLine(wire.address())) {
            String document = "GET /openapi.yaml HTTP/1.1\r\n\r\n";
            line.send(document.repeat(200));

            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> wire.underWay().requests() == 0);
            assertThat(line.answer().length()).isLessThan(200 * wire.get("/openapi.yaml").body().length());
        }
    }

    private static Limits limits(Duration silence) {
        return new Limits(Limits.ACCOUNTS, Limits.IDLE, Limits.ANSWERS, new Intake(HEAD, BODY, ARRIVAL, silence, LINES));
    }

    private static boolean isHungUpOn(RawLine line) {
        try {
            line.send("a");
            return false;
        } catch (RuntimeException closed) {
            return true;
        }
    }

    private static String bodyOf(int bytes) {
        return "{\"uuid\":\"u\",\"month\":\"2026-01\"" + " ".repeat(bytes - 30) + "}";
    }

    private static String headOf(int bytes) {
        String head = "GET /health HTTP/1.1\r\nConnection: close\r\nX: ";
        return head + "a".repeat(bytes - head.length() - 4) + "\r\n\r\n";
    }

    private String answerTo(String bytes) {
        try (RawLine line = new RawLine(wire.address())) {
            return line.send(bytes).answer();
        }
    }
}

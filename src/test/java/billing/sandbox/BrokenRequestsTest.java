package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no HTTP request is answered with why, and the line is closed: nobody waits, and nothing changes. */
final class BrokenRequestsTest {

    private static final String CALCULATE = "POST /api/v1/calculate HTTP/1.1\r\nAuthorization: Bearer token-1\r\n";
    private static final String BODY = "{\"uuid\":\"u\",\"month\":\"2026-01\"}";

    private final Wire wire = new Wire();
    private Billed billed;

    /** @param detail how the detail of the answer begins */
    record Broken(String bytes, String detail) {

        @Override
        public String toString() {
            return bytes.substring(0, Math.min(bytes.length(), 90)).replace("\r\n", "⏎");
        }
    }

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u").due();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Broken> broken() {
        return Stream.of(chunks(), lengths(), heads()).flatMap(all -> all);
    }

    private static Stream<Broken> chunks() {
        String chunked = CALCULATE + "Transfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                new Broken(chunked + "ZZ\r\n{}\r\n0\r\n\r\n", "the length of a chunk is \\\"ZZ\\\"; allowed: a hexadecimal number"),
                new Broken(chunked + "-5\r\n{}\r\n0\r\n\r\n", "the length of a chunk is \\\"-5\\\""),
                new Broken(chunked + "FFFFFFFFFFFFFFFFFF\r\n{}", "the length of a chunk is \\\"FFFFFFFFFFFFFFFFFF\\\""),
                new Broken(chunked + "\r\n{}\r\n0\r\n\r\n", "the length of a chunk is \\\"\\\""),
                new Broken(chunked + "2\r\n{}xx0\r\n\r\n", "a chunk of the body is longer than it says"),
                new Broken(CALCULATE + "Transfer-Encoding: gzip\r\n\r\n", "the header Transfer-Encoding is \\\"gzip\\\"; allowed: chunked"),
                new Broken(CALCULATE + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "the length of the body is told twice"));
    }

    private static Stream<Broken> lengths() {
        return Stream.of(
                new Broken(CALCULATE + "Content-Length: abc\r\n\r\n{}", "the header Content-Length is \\\"abc\\\"; allowed: a whole number from 0"),
                new Broken(CALCULATE + "Content-Length: -5\r\n\r\n{}", "the header Content-Length is \\\"-5\\\""),
                new Broken(CALCULATE + "Content-Length: 99999999999999999999\r\n\r\n{}", "the header Content-Length is \\\"99999999999999999999\\\""),
                new Broken(CALCULATE + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}a", "the length of the body is told twice"),
                new Broken("GET /health HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", "GET takes no body; leave it out"));
    }

    private static Stream<Broken> heads() {
        return Stream.of(
                new Broken("\u0016\u0003\u0001\u0002\r\n\r\n", "the request line is \\\"????\\\"; allowed: a method, a path and HTTP/1.1"),
                new Broken("\r\n\r\n", "the request line is \\\"\\\""),
                new Broken("HELLO\r\n\r\n", "the request line is \\\"HELLO\\\""),
                new Broken("GET health HTTP/1.1\r\n\r\n", "the request line is"),
                new Broken("GET /a b HTTP/1.1\r\n\r\n", "the request line is"),
                new Broken("GET /health HTTP/2.0\r\n\r\n", "the request line is"),
                new Broken("CONNECT a:443 HTTP/1.1\r\n\r\n", "the request line is"),
                new Broken("OPTIONS * HTTP/1.1\r\n\r\n", "the request line is"),
                new Broken("GET /health HTTP/1.1\r\nHost: a b<>\r\n\r\n", "the header Host is \\\"a b<>\\\""),
                new Broken("GET /health HTTP/1.1\r\nnothing\r\n\r\n", "a line of the headers is none; allowed: a name, a colon and a value"),
                new Broken("GET /health HTTP/1.1\r\nX: a\r\n b\r\n\r\n", "a line of the headers is none"),
                new Broken("GET /health HTTP/1.1\r\nX: \u0000\r\n\r\n", "a line of the headers is none"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_no_request_is_answered_with_why_and_hung_up_on(Broken broken) {
        Map<String, Wire.Reply> before = billed.everything();

        String answer = answerTo(broken.bytes());

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Connection: close", "\"detail\":\"" + broken.detail(), "\"code\":\"INVALID_REQUEST\"");
        assertThat(billed.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /hea", "GET /health HTTP/1.1\r\nX: a", CALCULATE + "Content-Length: 31\r\n\r\n{\"uuid\":", CALCULATE + "Transfer-Encoding: chunked\r\n\r\n1f\r\n{"})
    void who_sends_half_a_request_and_no_more_is_told_so(String half) {
        try (RawLine line = new RawLine(wire.address())) {
            assertThat(line.send(half).sendNoMore().answer()).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void a_request_that_is_broken_does_not_take_back_the_one_before_it() {
        String answers = answerTo(CALCULATE + "Content-Length: 30\r\n\r\n" + BODY + "HELLO\r\n\r\n");

        assertThat(answers).startsWith("HTTP/1.1 200 OK").containsOnlyOnce("\"total_amount\":198000").contains("HTTP/1.1 400 ");
    }

    @Test
    void requests_that_are_sent_at_once_are_answered_in_their_order() {
        String answers = answerTo("GET /health HTTP/1.1\r\n\r\n" + CALCULATE + "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\n{\r\n1D\r\n" + BODY.substring(1)
                + "\r\n0\r\nX: a\r\n\r\n" + "GET /health HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(answers).containsSubsequence("\"status\":\"UP\"", "\"total_amount\":198000", "\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /health HTTP/1.0\r\n\r\n", "GET /health HTTP/1.1\r\nConnection: close\r\n\r\n", "HEAD /health HTTP/1.1\r\n\r\n"})
    void whoever_asks_once_is_hung_up_on_when_answered(String last) {
        assertThat(answerTo(last + "GET /health HTTP/1.1\r\n\r\n")).containsOnlyOnce("HTTP/1.1");
    }

    @Test
    void a_body_that_is_held_back_is_asked_for() {
        try (RawLine line = new RawLine(wire.address())) {
            line.send(CALCULATE + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: 30\r\n\r\n");

            assertThat(line.beginning()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(line.send(BODY).answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void what_is_no_request_is_counted() {
        answerTo("HELLO\r\n\r\n");

        assertThat(wire.figure("billing_sandbox_requests_total{method=\"OTHER\",path=\"-\",status=\"400\"}")).isEqualTo(1);
    }

    private String answerTo(String bytes) {
        try (RawLine line = new RawLine(wire.address())) {
            return line.send(bytes).answer();
        }
    }
}

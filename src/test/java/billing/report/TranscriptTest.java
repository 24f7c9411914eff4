package billing.report;

import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranscriptTest {

    private static final Exchange.Message NOTHING = new Exchange.Message(List.of(), "");

    @Test
    void a_title_says_what_was_asked_and_how_it_went() {
        Exchange answered = exchange(NOTHING, Optional.of(new Exchange.Answer(200, NOTHING)), Optional.empty());

        assertThat(Transcript.title(answered)).isEqualTo("POST /api/v1/metering → 200 (3.0 ms)");
    }

    @Test
    void a_title_says_that_no_answer_came() {
        Exchange failed = exchange(NOTHING, Optional.empty(), Optional.of("java.io.IOException: timeout"));

        assertThat(Transcript.title(failed)).isEqualTo("POST /api/v1/metering → no answer (3.0 ms)");
    }

    @Test
    void a_retry_says_which_attempt_it_is() {
        Exchange retry = new Exchange("POST", "/api/v1/payment", NOTHING, Optional.of(new Exchange.Answer(200, NOTHING)), Optional.empty(),
                new Exchange.Attempt(2, true, Duration.ofMillis(3)));

        assertThat(Transcript.title(retry)).isEqualTo("POST /api/v1/payment, attempt 2 → 200 (3.0 ms)");
        assertThat(Transcript.of(retry)).startsWith("POST /api/v1/payment, attempt 2\n");
    }

    @Test
    void what_an_open_circuit_breaker_kept_back_says_why() {
        Exchange keptBack = new Exchange("GET", "/api/v1/payment", NOTHING, Optional.empty(), Optional.of("the circuit breaker of http://a is open"),
                new Exchange.Attempt(1, false, Duration.ZERO));

        assertThat(Transcript.title(keptBack)).isEqualTo("GET /api/v1/payment → not sent: the circuit breaker is open");
        assertThat(Transcript.of(keptBack)).isEqualTo("""
                GET /api/v1/payment

                → not sent: the circuit breaker of http://a is open
                """);
    }

    @Test
    void a_transcript_shows_headers_and_bodies_with_a_field_a_line() {
        Exchange.Message request = new Exchange.Message(List.of("Authorization: ****", "X-App-Key: ****"), "{\"uuid\":\"u\",\"meters\":[]}");
        Exchange.Message answer = new Exchange.Message(List.of("Content-Type: application/json"), "{\"accepted\":0,\"duplicates\":0}");

        String transcript = Transcript.of(exchange(request, Optional.of(new Exchange.Answer(200, answer)), Optional.empty()));

        assertThat(transcript).isEqualTo("""
                POST /api/v1/metering
                Authorization: ****
                X-App-Key: ****

                {
                  "uuid": "u",
                  "meters": []
                }

                → 200 in 3.0 ms
                Content-Type: application/json

                {
                  "accepted": 0,
                  "duplicates": 0
                }
                """);
    }

    @Test
    void a_transcript_says_what_failed() {
        String transcript = Transcript.of(exchange(NOTHING, Optional.empty(), Optional.of("java.io.IOException: timeout")));

        assertThat(transcript).isEqualTo("""
                POST /api/v1/metering

                → no answer after 3.0 ms: java.io.IOException: timeout
                """);
    }

    @Test
    void a_body_that_is_not_json_is_shown_as_it_came() {
        Exchange.Message answer = new Exchange.Message(List.of(), "<html>503</html>");

        String transcript = Transcript.of(exchange(NOTHING, Optional.of(new Exchange.Answer(503, answer)), Optional.empty()));

        assertThat(transcript).endsWith("→ 503 in 3.0 ms\n\n<html>503</html>\n");
    }

    @ParameterizedTest
    @CsvSource({"56_000, 0.1", "9_940_000, 9.9", "10_000_000, 10", "1_234_567_890, 1235"})
    void short_times_have_a_decimal(String nanos, String milliseconds) {
        Exchange exchange = new Exchange("GET", "/health", NOTHING, Optional.empty(), Optional.empty(),
                Exchange.Attempt.first(Duration.ofNanos(Long.parseLong(nanos.replace("_", "")))));

        assertThat(Transcript.title(exchange)).isEqualTo("GET /health → no answer (" + milliseconds + " ms)");
    }

    private static Exchange exchange(Exchange.Message request, Optional<Exchange.Answer> answer, Optional<String> failure) {
        return new Exchange("POST", "/api/v1/metering", request, answer, failure, Exchange.Attempt.first(Duration.ofMillis(3)));
    }
}

package billing.report.scenario;

import billing.client.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls of a scenario, for the tests of its page. */
final class Calls {

    static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00.123Z");
    static final Exchange.Message NOTHING = new Exchange.Message(List.of(), "");

    private static final String ADDRESS = "http://127.0.0.1:8080";

    private Calls() {}

    static Call answered(String step, int status, String body) {
        return answered(step, status, new Exchange.Message(List.of("Content-Type: application/json"), body));
    }

    static Call answered(String step, int status, Exchange.Message answer) {
        return call(step, Optional.of(new Exchange.Answer(status, answer)), Optional.empty(), Exchange.Attempt.first(Duration.ofMillis(3)));
    }

    static Call unanswered(String step, int attempt) {
        return call(step, Optional.empty(), Optional.of("java.io.IOException: unexpected end of stream"), new Exchange.Attempt(attempt, true, Duration.ofMillis(12)));
    }

    static Call keptBack(String step) {
        return call(step, Optional.empty(), Optional.of("the circuit breaker is open"), new Exchange.Attempt(1, false, Duration.ZERO));
    }

    private static Call call(String step, Optional<Exchange.Answer> answer, Optional<String> failure, Exchange.Attempt attempt) {
        Exchange.Message request = new Exchange.Message(List.of("Authorization: ****", "Accept: application/json"), "{\"uuid\":\"u\"}");
        return new Call(BEGIN, step, new Exchange("POST", ADDRESS, "/api/v1/calculate?month=2026-01&note=a%20b", request, answer, failure, attempt));
    }
}

package billing.client;

import billing.observability.LogEntry;
import billing.observability.LogEntry.Level;
import billing.observability.Telemetry;
import java.util.Map;

/** Logs what a client meets that is out of the ordinary. What is told is masked already. */
record ClientLog(Telemetry telemetry) {

    private static final String REQUEST = "request";

    void refused(ApiRequest request, String code) {
        telemetry.log(new LogEntry(Level.WARN, "request refused", Map.of(REQUEST, request.toString(), "code", code)));
    }

    void sentAgain(ApiRequest request, int attempt) {
        telemetry.log(new LogEntry(Level.INFO, "request sent again", Map.of(REQUEST, request.toString(), "attempt", String.valueOf(attempt))));
    }

    void failed(ApiRequest request, SystemUnavailable failure) {
        telemetry.log(new LogEntry(Level.WARN, "no usable answer", Map.of(REQUEST, request.toString(), "reason", failure.what())));
    }

    void unreadable(ApiRequest request, UnreadableAnswer answer) {
        telemetry.log(new LogEntry(Level.WARN, "unreadable answer", Map.of(REQUEST, request.toString(), "reason", String.valueOf(answer.getMessage()))));
    }

    void keptBack(ApiRequest request, Outage outage) {
        telemetry.log(new LogEntry(Level.WARN, "request not sent", Map.of(REQUEST, request.toString(), "reason", outage.toString())));
    }

    void changed(BreakerChange change) {
        telemetry.log(new LogEntry(Level.WARN, "circuit breaker changed",
                Map.of("address", change.address().toString(), "from", change.from().name(), "to", change.to().name())));
    }
}

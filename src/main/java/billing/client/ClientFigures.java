package billing.client;

import billing.observability.Figure;
import billing.observability.Telemetry;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** Shows what a client counts anyway: {@code billing.client.calls} and so on, {@code billing.client.breaker.state} by address. */
record ClientFigures(ClientMetrics metrics) {

    private static final String PREFIX = "billing.client.";

    void showIn(Telemetry telemetry) {
        telemetry.show(counter("calls", "What was asked of the client, however often each was sent.", metrics::calls));
        telemetry.show(counter("retries", "Requests that were sent a second or further time.", metrics::retries));
        telemetry.show(counter("refusals", "Calls that the system refused.", metrics::refusals));
        telemetry.show(counter("failures", "Requests that got no usable answer.", metrics::failures));
        telemetry.show(counter("not_sent", "Requests that an open circuit breaker kept back.", metrics::notSent));
        telemetry.show(new Figure(PREFIX + "breaker.opened", "How often the circuit breaker of an address opened.", true, () -> each(BreakerMetrics::opened)));
        telemetry.show(new Figure(PREFIX + "breaker.state", "The circuit breaker of an address: 0 is closed, 1 open, 2 on trial.", false,
                () -> each(breaker -> breaker.state().ordinal())));
    }

    private static Figure counter(String name, String meaning, LongSupplier value) {
        return new Figure(PREFIX + name, meaning, true, () -> List.of(new Figure.Reading(Map.of(), value.getAsLong())));
    }

    private List<Figure.Reading> each(ToLongFunction<BreakerMetrics> value) {
        return metrics.breakers().stream().map(breaker -> new Figure.Reading(Map.of("address", breaker.address().toString()), value.applyAsLong(breaker))).toList();
    }
}

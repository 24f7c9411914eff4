package billing.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** The name under which a trace is found again: {@code 4bf92f3577b34da6a3ce929d0e0e4736}. */
public final class TraceId {

    private TraceId() {}

    /** That of what this thread is doing, such as the scenario that it runs; nothing where no traces are made. */
    public static Optional<String> current() {
        return Optional.of(Span.current().getSpanContext()).filter(SpanContext::isValid).map(SpanContext::getTraceId);
    }
}

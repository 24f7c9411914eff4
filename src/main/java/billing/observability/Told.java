package billing.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Work that is told as a span, and as one more of the times of its kind. One thread's own. */
final class Told implements Work {

    private final Instant begin = Instant.now();
    private final Span span;
    private final Scope scope;
    private final TextMapPropagator propagator;
    private final Consumer<Span> ended;
    private final Optional<Timing> timing;
    private Optional<Duration> time = Optional.empty();

    Told(Span span, TextMapPropagator propagator, Consumer<Span> ended, Optional<Timing> timing) {
        this.span = span;
        this.scope = span.makeCurrent();
        this.propagator = propagator;
        this.ended = ended;
        this.timing = timing;
    }

    @Override
    public boolean isTold() {
        return true;
    }

    @Override
    public void is(String name) {
        span.updateName(name);
    }

    @Override
    public void about(String key, String value) {
        span.setAttribute(key, value);
        timing.ifPresent(times -> times.about(key, value));
    }

    @Override
    public void about(String key, long value) {
        span.setAttribute(key, value);
        timing.ifPresent(times -> times.about(key, value));
    }

    @Override
    public void failed(String why) {
        span.setStatus(StatusCode.ERROR, why);
    }

    @Override
    public void took(Duration whole) {
        time = Optional.of(whole);
    }

    @Override
    public Map<String, String> carried() {
        Map<String, String> headers = new HashMap<>();
        propagator.inject(Context.current(), headers, (into, name, value) -> headers.put(name, value));
        return headers;
    }

    @Override
    public Optional<String> traceId() {
        return Optional.of(span.getSpanContext().getTraceId());
    }

    @Override
    public void close() {
        Duration whole = time.orElseGet(() -> Duration.between(begin, Instant.now()));
        timing.ifPresent(times -> times.took(whole));
        scope.close();
        span.end(begin.plus(whole));
        ended.accept(span);
    }
}

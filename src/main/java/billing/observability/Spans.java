package billing.observability;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Begins spans: each is part of the one that is under way on its thread, or goes on where another process left off. */
final class Spans {

    static final String SCOPE = "billing";

    /** OpenTelemetry's own advice for the duration of HTTP requests, in seconds. */
    private static final List<Double> BUCKETS = List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final Consumer<Span> ended;
    private final DoubleHistogram calls;
    private final DoubleHistogram answers;

    /** @param ended is told of every span that is to be delivered */
    Spans(OpenTelemetry telemetry, Consumer<Span> ended) {
        this.tracer = telemetry.getTracer(SCOPE);
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
        this.ended = ended;
        this.calls = times(telemetry, "http.client.request.duration", "How long requests to the billing API took.");
        this.answers = times(telemetry, "http.server.request.duration", "How long requests took, from their arrival until the answer left.");
    }

    Work begin(String name) {
        return new Told(tracer.spanBuilder(name).startSpan(), propagator, ended, Optional.empty());
    }

    Work beginCall(String method) {
        Span span = tracer.spanBuilder(method).setSpanKind(SpanKind.CLIENT).startSpan();
        return new Told(span, propagator, ended, Optional.of(new Timing(calls)));
    }

    Work beginAnswer(String method, Function<String, String> header) {
        Context caller = propagator.extract(Context.root(), header, new Headers());
        Span span = tracer.spanBuilder(method).setParent(caller).setSpanKind(SpanKind.SERVER).startSpan();
        return new Told(span, propagator, ended, Optional.of(new Timing(answers)));
    }

    private static DoubleHistogram times(OpenTelemetry telemetry, String name, String meaning) {
        return telemetry.getMeter(SCOPE).histogramBuilder(name).setUnit("s").setDescription(meaning).setExplicitBucketBoundariesAdvice(BUCKETS).build();
    }

    /** How OpenTelemetry reads a request's headers; none is the same as an empty one. */
    private static final class Headers implements TextMapGetter<Function<String, String>> {

        @Override
        public Iterable<String> keys(Function<String, String> header) {
            return List.of();
        }

        @Override
        public @Nullable String get(@Nullable Function<String, String> header, String name) {
            return Optional.ofNullable(header).map(given -> given.apply(name)).filter(value -> !value.isEmpty()).orElse(null);
        }
    }
}

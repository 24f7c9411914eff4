package billing.observability;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells what OpenTelemetry's exporters carry on. */
final class Exported implements Telemetry {

    private final Delivery delivery;
    private final OpenTelemetry telemetry;
    private final Meter meter;
    private final Spans spans;

    private Exported(Delivery delivery) {
        this.delivery = delivery;
        this.telemetry = delivery.telemetry();
        this.meter = telemetry.getMeter(Spans.SCOPE);
        this.spans = new Spans(telemetry, delivery::expect);
    }

    /** @param settings what counts where neither a variable nor a system property says otherwise */
    static Exported begin(Map<String, String> settings, Consumer<String> console) {
        return new Exported(Delivery.begin(settings, console));
    }

    @Override
    public Work begin(String name) {
        return spans.begin(name);
    }

    @Override
    public Work beginCall(String method) {
        return spans.beginCall(method);
    }

    @Override
    public Work beginAnswer(String method, Function<String, String> header) {
        return spans.beginAnswer(method, header);
    }

    @Override
    public Optional<String> traceId() {
        return Optional.of(Span.current().getSpanContext()).filter(SpanContext::isValid).map(SpanContext::getTraceId);
    }

    @Override
    public void show(Figure figure) {
        Consumer<ObservableLongMeasurement> read =
                into -> figure.readings().get().forEach(reading -> into.record(reading.value(), attributes(reading.labels())));
        if (figure.grows()) {
            meter.counterBuilder(figure.name()).setDescription(figure.meaning()).buildWithCallback(read);
        } else {
            meter.gaugeBuilder(figure.name()).setDescription(figure.meaning()).ofLongs().buildWithCallback(read);
        }
    }

    @Override
    public void log(LogEntry entry) {
        LogRecordBuilder log = telemetry.getLogsBridge().get(Spans.SCOPE).logRecordBuilder();
        log.setSeverity(Severity.valueOf(entry.level().name())).setSeverityText(entry.level().name());
        log.setBody(entry.what()).setAllAttributes(attributes(entry.facts())).emit();
    }

    @Override
    public void close() {
        delivery.end();
    }

    private static Attributes attributes(Map<String, String> labels) {
        AttributesBuilder attributes = Attributes.builder();
        labels.forEach(attributes::put);
        return attributes.build();
    }
}

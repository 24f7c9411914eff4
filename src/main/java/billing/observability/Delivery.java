package billing.observability;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** OpenTelemetry at work, watched so that nothing is lost in silence: the console is told once why nobody takes it, and in the end how many spans were lost. */
final class Delivery {

    /** How long handing over the rest may take in the end: 3 s. OpenTelemetry itself would wait for 10 s where nobody answers. */
    private static final int LONGEST_END = 3;

    private static final String UNKNOWN = "; nobody had taken them after %d s".formatted(LONGEST_END);

    private final Consumer<String> console;
    private final Complaints complaints;
    private final LongAdder expected = new LongAdder();
    private final Collection<CountingExporter> exporters = new CopyOnWriteArrayList<>();
    private final OpenTelemetrySdk sdk;

    private Delivery(Map<String, String> settings, Consumer<String> console) {
        this.console = console;
        this.complaints = new Complaints(console);
        this.sdk = AutoConfiguredOpenTelemetrySdk.builder().disableShutdownHook()
                .addPropertiesSupplier(() -> settings)
                .addSpanExporterCustomizer((exporter, properties) -> counting(exporter))
                .build().getOpenTelemetrySdk();
    }

    static Delivery begin(Map<String, String> settings, Consumer<String> console) {
        try {
            return new Delivery(settings, console);
        } catch (ConfigurationException bad) {
            throw new IllegalArgumentException("OpenTelemetry cannot do what the variables OTEL_… ask for: " + bad.getMessage(), bad);
        }
    }

    OpenTelemetry telemetry() {
        return sdk;
    }

    /** A span that ended is to arrive, unless the sampler left it out. */
    void expect(Span span) {
        if (span.getSpanContext().isSampled()) {
            expected.increment();
        }
    }

    void end() {
        CompletableFuture.runAsync(() -> sdk.shutdown().whenComplete(complaints::end).join(LONGEST_END, TimeUnit.SECONDS))
                .completeOnTimeout(null, LONGEST_END, TimeUnit.SECONDS).join();
        exporters.stream().mapToLong(CountingExporter::delivered).min().stream().map(arrived -> expected.sum() - arrived).filter(lost -> lost > 0)
                .forEach(lost -> console.accept("OpenTelemetry: %,d of %,d spans were lost%s".formatted(lost, expected.sum(), complaints.told() ? "" : UNKNOWN)));
    }

    private SpanExporter counting(SpanExporter exporter) {
        CountingExporter counting = new CountingExporter(exporter);
        exporters.add(counting);
        return counting;
    }
}

package billing.observability;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.LongAdder;

/** An exporter of which is known how many spans it delivered. */
final class CountingExporter implements SpanExporter {

    private final SpanExporter exporter;
    private final LongAdder delivered = new LongAdder();

    CountingExporter(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int size = spans.size();
        CompletableResultCode result = exporter.export(spans);
        result.whenComplete(() -> delivered.add(result.isSuccess() ? size : 0));
        return result;
    }

    long delivered() {
        return delivered.sum();
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    @Override
    public String toString() {
        return exporter.toString();
    }
}

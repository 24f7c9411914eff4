package billing.observability;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import java.time.Duration;
import java.util.Set;

/** The time of one request, by what tells requests of one kind from another and is the same for many. */
final class Timing {

    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final Set<String> LABELS =
            Set.of("http.request.method", "http.route", "http.response.status_code", "server.address", "server.port", "error.type");

    private final DoubleHistogram times;
    private final AttributesBuilder labels = Attributes.builder();

    Timing(DoubleHistogram times) {
        this.times = times;
    }

    void about(String key, String value) {
        if (LABELS.contains(key)) {
            labels.put(key, value);
        }
    }

    void about(String key, long value) {
        if (LABELS.contains(key)) {
            labels.put(key, value);
        }
    }

    void took(Duration time) {
        times.record(time.toNanos() / NANOS_OF_A_SECOND, labels.build());
    }
}

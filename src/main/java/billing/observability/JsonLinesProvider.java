package billing.observability;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.logs.ConfigurableLogRecordExporterProvider;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.nio.file.Path;

/**
 * What {@code OTEL_LOGS_EXPORTER=jsonl} means: the log as a file, {@value #USUAL} unless {@code OTEL_EXPORTER_JSONL_FILE} names another.
 *
 * <p>OpenTelemetry finds it by its entry in {@code META-INF/services}.
 */
public final class JsonLinesProvider implements ConfigurableLogRecordExporterProvider {

    static final String USUAL = "target/billing-log.jsonl";

    @Override
    public LogRecordExporter createExporter(ConfigProperties settings) {
        return new JsonLines(Path.of(settings.getString("otel.exporter.jsonl.file", USUAL)));
    }

    @Override
    public String getName() {
        return "jsonl";
    }
}

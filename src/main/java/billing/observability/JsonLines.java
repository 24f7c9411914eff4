package billing.observability;

import com.google.gson.Gson;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds a line to a file for every log entry: {@code {"time":"2026-11-28T01:10:00.125Z","level":"WARN","message":"request refused","trace_id":"4bf9…",…}}. */
final class JsonLines implements LogRecordExporter {

    private static final Gson GSON = new Gson();

    private final Writer file;

    JsonLines(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The log cannot be written to " + path, unwritable);
        }
    }

    @Override
    public synchronized CompletableResultCode export(Collection<LogRecordData> entries) {
        try {
            for (LogRecordData entry : entries) {
                file.write(GSON.toJson(line(entry)) + "\n");
            }
            file.flush();
            return CompletableResultCode.ofSuccess();
        } catch (IOException full) {
            return CompletableResultCode.ofExceptionalFailure(full);
        }
    }

    private static Map<String, Object> line(LogRecordData entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.EPOCH.plusNanos(entry.getObservedTimestampEpochNanos()).toString());
        line.put("level", Optional.ofNullable(entry.getSeverityText()).orElse(""));
        line.put("message", Optional.ofNullable(entry.getBodyValue()).map(Value::asString).orElse(""));
        if (entry.getSpanContext().isValid()) {
            line.put("trace_id", entry.getSpanContext().getTraceId());
            line.put("span_id", entry.getSpanContext().getSpanId());
        }
        entry.getAttributes().forEach((key, value) -> line.put(key.getKey(), value));
        return line;
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        try {
            file.close();
            return CompletableResultCode.ofSuccess();
        } catch (IOException full) {
            return CompletableResultCode.ofExceptionalFailure(full);
        }
    }
}

package billing.sandbox;

import billing.api.Json;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a JSON object for every request, in one line: {@code
 * {"time":"2026-11-24T09:30:00.125Z","method":"GET","path":"/api/v1/billing/statement","customer":"4f6e0c1a","status":"200","ms":3,"trace_id":"4bf9…"}}.
 */
record RequestObjects(Consumer<String> lines) implements Consumer<Seen> {

    @Override
    public void accept(Seen seen) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", seen.at().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("method", seen.method());
        line.put("path", seen.path());
        seen.uuid().ifPresent(customer -> line.put("customer", customer));
        line.put("status", seen.outcome());
        line.put("ms", seen.took().toMillis());
        seen.trace().ifPresent(trace -> line.put("trace_id", trace));
        lines.accept(Json.write(line));
    }
}

package billing.sandbox;

import billing.api.Json;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a JSON object for every request, in one line: {@code
 * {"time":"2026-11-24T09:30:00.125Z","method":"GET","path":"/api/v1/billing/statement","customer":"4f6e0c1a","status":"200","ms":3,"trace_id":"4bf9…"}}.
 */
record RequestObjects(Consumer<String> lines) implements Consumer<Seen> {

    private record Line(OffsetDateTime time, String method, String path, Optional<String> customer, String status, int ms, Optional<String> traceId) {}

    @Override
    public void accept(Seen seen) {
        lines.accept(Json.write(new Line(seen.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC), seen.method(), seen.path(), seen.uuid(),
                seen.outcome(), Math.toIntExact(seen.took().toMillis()), seen.trace())));
    }
}

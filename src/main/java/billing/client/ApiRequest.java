package billing.client;

import billing.api.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the billing API: {@code ApiRequest.get("/api/v1/billing/statement").query("month", "2026-01")}.
 *
 * @param body the JSON that is sent
 */
public record ApiRequest(String method, String path, Map<String, String> query, Map<String, String> headers, Optional<String> body) {

    /** Marks a request that may be sent again: the system carries it out once. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public ApiRequest {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static ApiRequest get(String path) {
        return new ApiRequest("GET", path, Map.of(), Map.of(), Optional.empty());
    }

    public static ApiRequest delete(String path) {
        return new ApiRequest("DELETE", path, Map.of(), Map.of(), Optional.empty());
    }

    public static ApiRequest post(String path, Object wireRecord) {
        return new ApiRequest("POST", path, Map.of(), Map.of(), Optional.of(Json.write(wireRecord)));
    }

    public static ApiRequest put(String path, Object wireRecord) {
        return new ApiRequest("PUT", path, Map.of(), Map.of(), Optional.of(Json.write(wireRecord)));
    }

    public ApiRequest query(String name, Object value) {
        return new ApiRequest(method, path, plus(query, name, value.toString()), headers, body);
    }

    public ApiRequest header(String name, String value) {
        return new ApiRequest(method, path, query, plus(headers, name, value), body);
    }

    /** Whether sending it twice does no more than sending it once. */
    boolean isRepeatable() {
        return !method.equals("POST") || headers.containsKey(IDEMPOTENCY_KEY);
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(map);
        all.put(name, value);
        return all;
    }
}

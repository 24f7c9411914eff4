package billing.client;

import billing.api.Json;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call of the billing API: {@code ApiRequest.get("/api/v1/billing/statement").query("month", "2026-01")}.
 *
 * @param body the JSON that is sent
 * @param marks what the client has to know of it; nothing of them is sent
 */
public record ApiRequest(
        String method, String path, Map<String, String> query, Map<String, String> headers, Optional<String> body, Set<Mark> marks) {

    /** Marks a request that may be sent again: the system carries it out once. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public ApiRequest {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        marks = Set.copyOf(marks);
    }

    /** What a request is marked as: see {@link #repeatable} and {@link #inTrouble}. */
    enum Mark {
        REPEATABLE,
        IN_TROUBLE
    }

    public static ApiRequest get(String path) {
        return new ApiRequest("GET", path, Map.of(), Map.of(), Optional.empty(), Set.of());
    }

    public static ApiRequest delete(String path) {
        return new ApiRequest("DELETE", path, Map.of(), Map.of(), Optional.empty(), Set.of());
    }

    public static ApiRequest post(String path, Object wireRecord) {
        return new ApiRequest("POST", path, Map.of(), Map.of(), Optional.of(Json.write(wireRecord)), Set.of());
    }

    public static ApiRequest put(String path, Object wireRecord) {
        return new ApiRequest("PUT", path, Map.of(), Map.of(), Optional.of(Json.write(wireRecord)), Set.of());
    }

    public ApiRequest query(String name, Object value) {
        return new ApiRequest(method, path, plus(query, name, value.toString()), headers, body, marks);
    }

    public ApiRequest header(String name, String value) {
        return new ApiRequest(method, path, query, plus(headers, name, value), body, marks);
    }

    /** A POST that by the rulebook does no more when it is sent twice; the package of the managers lists all of them. */
    public ApiRequest repeatable() {
        return marked(Mark.REPEATABLE);
    }

    /** About a customer whose trouble was asked for: what becomes of it says nothing about the address. */
    public ApiRequest inTrouble() {
        return marked(Mark.IN_TROUBLE);
    }

    /** Whether sending it twice does no more than sending it once. */
    boolean isRepeatable() {
        return !method.equals("POST") || headers.containsKey(IDEMPOTENCY_KEY) || marks.contains(Mark.REPEATABLE);
    }

    boolean isInTrouble() {
        return marks.contains(Mark.IN_TROUBLE);
    }

    /** The line alone: headers and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    private ApiRequest marked(Mark mark) {
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(marks);
        return new ApiRequest(method, path, query, headers, body, all);
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(map);
        all.put(name, value);
        return all;
    }
}

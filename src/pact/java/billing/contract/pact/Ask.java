package billing.contract.pact;

import billing.api.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request that a manager sends.
 *
 * @param patterns what fields of the body match that are never twice the same, by name
 */
record Ask(String method, String path, Map<String, String> query, Map<String, String> headers, Optional<String> body, Map<String, String> patterns) {

    static Ask get(String path) {
        return of("GET " + path, Optional.empty());
    }

    static Ask delete(String path) {
        return of("DELETE " + path, Optional.empty());
    }

    static Ask post(String path, Object wireRecord) {
        return of("POST " + path, Optional.of(Json.write(wireRecord)));
    }

    static Ask put(String path, Object wireRecord) {
        return of("PUT " + path, Optional.of(Json.write(wireRecord)));
    }

    Ask query(String name, Object value) {
        return new Ask(method, path, plus(query, name, value.toString()), headers, body, patterns);
    }

    /** About the customer. */
    Ask ofCustomer() {
        return query("uuid", Scene.UUID);
    }

    /** About the customer's month. */
    Ask ofMonth() {
        return ofCustomer().query("month", Scene.MONTH);
    }

    /** With a header that is an example of a pattern. */
    Ask header(String name, String value) {
        return new Ask(method, path, query, plus(headers, name, value), body, patterns);
    }

    Ask matching(String field, String pattern) {
        return new Ask(method, path, query, headers, body, plus(patterns, field, pattern));
    }

    private static Ask of(String request, Optional<String> body) {
        String[] words = request.split(" ", 2);
        return new Ask(words[0], words[1], Map.of(), Map.of(), body, Map.of());
    }

    private static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(map);
        all.put(name, value);
        return all;
    }
}

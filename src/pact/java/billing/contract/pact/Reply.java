package billing.contract.pact;

import billing.api.Json;
import billing.api.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer that a manager counts on: a body of this shape.
 *
 * @param body an example
 * @param exact the paths of values that are as in the example, and not only of the same type: {@code $.status}
 */
record Reply(int status, String type, String body, List<String> exact) {

    static Reply of(int status, Object wireRecord, String... exact) {
        return new Reply(status, "application/json", Json.write(wireRecord), List.of(exact));
    }

    /** A refusal; managers go by its code alone. */
    static Reply refused(int status, String code, String detail) {
        return problem(status, code, detail, Optional.empty());
    }

    /** A refusal of a misspelt word, with the one that was probably meant. */
    static Reply refused(int status, String code, String detail, String nearest) {
        return problem(status, code, detail, Optional.of(nearest));
    }

    private static Reply problem(int status, String code, String detail, Optional<String> nearest) {
        String title = code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Reply(status, "application/problem+json", Json.write(new Problem("about:blank", title, status, detail, code, nearest)),
                List.of("$.status", "$.code", "$.nearest"));
    }
}

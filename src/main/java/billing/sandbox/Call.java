package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.text.Dated;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A request on its way to a handler: authorized, routed and read.
 *
 * @param body the wire record that the route expects
 * @param path the values of the route's variables
 * @param header gives a header's value, or an empty text
 */
record Call<B>(B body, Map<String, String> path, Map<String, String> query, UnaryOperator<String> header) {

    String variable(String name) {
        return Optional.ofNullable(path.get(name)).orElseThrow(() -> new IllegalStateException("the route has no variable " + name));
    }

    /** A parameter that the query must have. */
    String parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty())
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_REQUEST, "the query parameter %s is missing", name));
    }

    YearMonth month() {
        String read = parameter("month");
        try {
            return Dated.MONTH.apply(read);
        } catch (DateTimeException bad) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "month is \"%s\"; allowed: a month such as 2026-01", read);
        }
    }
}

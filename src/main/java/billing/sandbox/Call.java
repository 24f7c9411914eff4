package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
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

    /** ISO 8601 with a year of four digits, as in bodies. */
    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2).toFormatter(Locale.ROOT);

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
            return YearMonth.parse(read, MONTH);
        } catch (DateTimeException bad) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "month is \"%s\"; allowed: a month such as 2026-01", read);
        }
    }
}

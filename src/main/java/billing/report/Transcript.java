package billing.report;

import billing.api.Json;
import billing.client.Exchange;
import java.util.Locale;

/** An exchange as people read it: what was sent and what came back, both bodies with a field a line. Secrets were masked before. */
public final class Transcript {

    private static final String LINE = "\n";

    private Transcript() {}

    /** {@code POST /api/v1/metering → 200 (3.0 ms)}, or what failed instead of a status; a retry says which attempt it is. */
    public static String title(Exchange exchange) {
        if (!exchange.attempt().sent()) {
            return asked(exchange) + " → not sent: the circuit breaker is open";
        }
        String outcome = exchange.answer().map(answer -> String.valueOf(answer.status())).orElse("no answer");
        return "%s → %s (%s)".formatted(asked(exchange), outcome, took(exchange));
    }

    public static String of(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        text.append(asked(exchange)).append(LINE);
        append(text, exchange.request());
        exchange.answer().ifPresent(answer -> {
            text.append(LINE).append("→ ").append(answer.status()).append(" in ").append(took(exchange)).append(LINE);
            append(text, answer.message());
        });
        exchange.failure().ifPresent(failure -> text.append(LINE).append("→ ").append(unanswered(exchange)).append(": ").append(failure).append(LINE));
        return text.toString();
    }

    private static String asked(Exchange exchange) {
        String retry = exchange.attempt().number() > 1 ? ", attempt " + exchange.attempt().number() : "";
        return exchange.method() + " " + exchange.url() + retry;
    }

    private static String unanswered(Exchange exchange) {
        return exchange.attempt().sent() ? "no answer after " + took(exchange) : "not sent";
    }

    private static void append(StringBuilder text, Exchange.Message message) {
        message.headers().forEach(header -> text.append(header).append(LINE));
        if (!message.body().isEmpty()) {
            text.append(LINE).append(Json.pretty(message.body())).append(LINE);
        }
    }

    private static String took(Exchange exchange) {
        double milliseconds = exchange.attempt().took().toNanos() / 1_000_000.0;
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f ms" : "%.0f ms", milliseconds);
    }
}

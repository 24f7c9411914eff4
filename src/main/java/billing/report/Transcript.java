package billing.report;

import billing.api.Json;
import billing.client.Exchange;
import java.util.Locale;

/** An exchange as people read it: what was sent and what came back, both bodies with a field a line. Secrets were masked before. */
public final class Transcript {

    private static final String LINE = "\n";

    private Transcript() {}

    /** {@code POST /api/v1/metering → 200 (3 ms)}, or what failed instead of a status. */
    public static String title(Exchange exchange) {
        String outcome = exchange.answer().map(answer -> String.valueOf(answer.status())).orElse("no answer");
        return "%s %s → %s (%s)".formatted(exchange.method(), exchange.url(), outcome, took(exchange));
    }

    public static String of(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        text.append(exchange.method()).append(' ').append(exchange.url()).append(LINE);
        append(text, exchange.request());
        exchange.answer().ifPresent(answer -> {
            text.append(LINE).append("→ ").append(answer.status()).append(" in ").append(took(exchange)).append(LINE);
            append(text, answer.message());
        });
        exchange.failure().ifPresent(failure ->
                text.append(LINE).append("→ no answer after ").append(took(exchange)).append(": ").append(failure).append(LINE));
        return text.toString();
    }

    private static void append(StringBuilder text, Exchange.Message message) {
        message.headers().forEach(header -> text.append(header).append(LINE));
        if (!message.body().isEmpty()) {
            text.append(LINE).append(Json.pretty(message.body())).append(LINE);
        }
    }

    private static String took(Exchange exchange) {
        double milliseconds = exchange.took().toNanos() / 1_000_000.0;
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f ms" : "%.0f ms", milliseconds);
    }
}

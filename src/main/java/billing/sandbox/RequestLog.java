package billing.sandbox;

import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Writes a line for every request: {@code 2026-11-24T09:30:00.125Z GET /api/v1/billing/statement 4f6e0c1a 200 3 ms}. */
record RequestLog(Consumer<String> lines) implements Consumer<Seen> {

    private static final String NOBODY = "-";
    private static final int LONGEST_NAME = 64;

    @Override
    public void accept(Seen seen) {
        lines.accept("%s %s %s %s %s %d ms".formatted(seen.at().truncatedTo(ChronoUnit.MILLIS), seen.method(), seen.path(),
                seen.uuid().map(RequestLog::oneWord).orElse(NOBODY), seen.outcome(), seen.took().toMillis()));
    }

    /** A customer's name comes from the request, and may be anything. */
    private static String oneWord(String name) {
        String word = name.codePoints().limit(LONGEST_NAME).map(letter -> letter > ' ' && letter < 0x7f ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return word.isEmpty() ? NOBODY : word;
    }
}

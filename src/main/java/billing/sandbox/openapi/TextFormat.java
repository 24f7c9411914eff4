package billing.sandbox.openapi;

import billing.text.Dated;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats of texts that can be told at once: what has the form of RFC 3339 and is a day or a time that there is fits for sure. */
enum TextFormat {
    DATE(text -> isRead(text, Dated.DAY)),
    DATE_TIME(text -> isRead(text, Dated.FULL_TIME)),
    PASSWORD(text -> true);

    private final Predicate<String> surely;

    TextFormat(Predicate<String> surely) {
        this.surely = surely;
    }

    static Optional<TextFormat> of(String format) {
        return switch (format) {
            case "date" -> Optional.of(DATE);
            case "date-time" -> Optional.of(DATE_TIME);
            case "password" -> Optional.of(PASSWORD);
            default -> Optional.empty();
        };
    }

    boolean fits(String text) {
        return surely.test(text);
    }

    private static boolean isRead(String text, Dated<?> form) {
        try {
            form.apply(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}

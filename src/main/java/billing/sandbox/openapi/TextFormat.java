package billing.sandbox.openapi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The formats of texts that can be told at once; what is read by Java and has the form of RFC 3339 fits for sure. */
enum TextFormat {
    DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse),
    DATE_TIME("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})", OffsetDateTime::parse),
    PASSWORD(".*", read -> {});

    private final Predicate<String> form;
    private final Reader reader;

    @FunctionalInterface
    private interface Reader {

        void read(String text);
    }

    TextFormat(String form, Reader reader) {
        this.form = Pattern.compile(form).asMatchPredicate();
        this.reader = reader;
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
        try {
            reader.read(text);
            return form.test(text);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}

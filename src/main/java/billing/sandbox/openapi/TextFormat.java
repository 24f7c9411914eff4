package billing.sandbox.openapi;

import com.ethlo.time.DateTime;
import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import com.ethlo.time.ParseConfig;
import com.ethlo.time.TemporalType;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats of texts that can be told at once: what has the form of RFC 3339 and is a day or a time that there is fits for sure. */
enum TextFormat {
    DATE(text -> ITU.isValid(text, TemporalType.LOCAL_DATE)),
    DATE_TIME(TextFormat::isTime),
    PASSWORD(text -> true);

    private static final ParseConfig CAPITALS = ParseConfig.STRICT.withDateTimeSeparators('T');

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

    private static boolean isTime(String text) {
        try {
            DateTime read = ITU.parseLenient(text, CAPITALS);
            return read.includesGranularity(Field.SECOND) && read.getOffset().isPresent() && read.toOffsetDatetime() != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}

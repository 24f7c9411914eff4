package billing.text;

import com.ethlo.time.DateTime;
import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import com.ethlo.time.ParseConfig;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * Reads months, days or times as they stand in JSON and in addresses: in ISO 8601, with years of four digits and offsets with minutes. A library does it, because
 * Java's own formatters take ten times as long.
 *
 * <p>Text that is something else is a {@link DateTimeException}.
 *
 * @param least what the text has to tell
 * @param most what it may tell
 */
public record Dated<T>(Field least, Field most, Function<DateTime, T> as) implements Function<String, T> {

    public static final Dated<YearMonth> MONTH = new Dated<>(Field.MONTH, Field.MONTH, DateTime::toYearMonth);
    public static final Dated<LocalDate> DAY = new Dated<>(Field.DAY, Field.DAY, DateTime::toLocalDate);
    public static final Dated<OffsetDateTime> TIME = new Dated<>(Field.MINUTE, Field.NANO, DateTime::toOffsetDatetime);

    /** A time that tells its seconds, as RFC 3339 wants it. */
    public static final Dated<OffsetDateTime> FULL_TIME = new Dated<>(Field.SECOND, Field.NANO, DateTime::toOffsetDatetime);

    private static final ParseConfig ISO = ParseConfig.STRICT.withDateTimeSeparators('T');

    @Override
    public T apply(String text) {
        DateTime read = ITU.parseLenient(text, ISO);
        Field told = read.getMostGranularField();
        if (told.compareTo(least) < 0 || told.compareTo(most) > 0) {
            throw new DateTimeException("it tells the %s; allowed: %s to %s".formatted(told, least, most));
        }
        return as.apply(read);
    }
}

package billing.acceptance.closing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as readers of a run see them, in UTC: {@code 2026-01-31 01:00 UTC}, {@code 61.3 s}. */
final class Times {

    private static final DateTimeFormatter MINUTE = formatter("uuuu-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = formatter("MM-dd");

    private Times() {}

    static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /** {@code 01-31}. */
    static String day(Instant time) {
        return DAY.format(time);
    }

    static String seconds(int milliseconds) {
        return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}

package billing.acceptance.tables;

import billing.manager.MeterTime;
import billing.text.Choice;
import billing.text.Decimals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Single values as analysts write them; what cannot be read is an {@link IllegalArgumentException} that says what was read and what is allowed. */
public final class Written {

    private static final Choice<String> STATUSES =
            Choice.of("payment status", List.of("CREATED", "REGISTERED", "READY", "PAID", "CANCELLED", "REFUNDED"));
    private static final Pattern DIGITS_AND_SEPARATORS = Pattern.compile("[-+]?[0-9][0-9,.]*");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private Written() {}

    public static YearMonth month(String read) {
        return parse(read, "month", "2026-01", YearMonth::parse);
    }

    public static LocalDate date(String read) {
        return parse(read, "date", "2026-01-31", LocalDate::parse);
    }

    /** {@code 2026-01-31 23:59:59}, {@code 2026-01-31T23:59+09:00}, or a day alone, which means its noon. */
    public static MeterTime time(String read) {
        return parse(read, "time", "2026-01-31 23:59:59 or 2026-01-31T23:59:59+09:00", Written::readTime);
    }

    /** Without its separators where it is a number; any other word is left to the system to refuse. */
    public static String volume(String read) {
        return DIGITS_AND_SEPARATORS.matcher(read).matches() ? Decimals.plain(read) : read;
    }

    public static String status(String read) {
        return STATUSES.pick(read);
    }

    /** {@code "web", "data" and "logs"}. */
    public static List<String> names(String read) {
        List<String> names = QUOTED.matcher(read).results().map(quoted -> quoted.group(1)).toList();
        names.stream().filter(name -> Collections.frequency(names, name) > 1).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("\"%s\" is named twice in %s".formatted(twice, read));
        });
        return names;
    }

    private static MeterTime readTime(String read) {
        String iso = read.strip().replaceFirst("\\s+", "T").replaceAll("\\s+", "");
        if (!iso.contains("T")) {
            return new MeterTime(LocalDate.parse(iso).atTime(LocalTime.NOON), Optional.empty());
        }
        if (iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T')) {
            OffsetDateTime time = OffsetDateTime.parse(iso);
            return new MeterTime(time.toLocalDateTime(), Optional.of(time.getOffset()));
        }
        return new MeterTime(LocalDateTime.parse(iso), Optional.empty());
    }

    private static <T> T parse(String read, String noun, String example, Function<String, T> parser) {
        try {
            return parser.apply(read);
        } catch (DateTimeException bad) {
            throw new IllegalArgumentException("\"%s\" is not a %s; write it like %s".formatted(read, noun, example), bad);
        }
    }
}

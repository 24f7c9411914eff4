package billing.acceptance.tables;

import billing.manager.AdjustmentValue;
import billing.manager.MeterTime;
import billing.money.Money;
import billing.money.Percent;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single values as analysts write them; what cannot be read is an {@link IllegalArgumentException} that says what was read and what is allowed. */
public final class Written {

    private static final Choice<String> STATUSES =
            Choice.of("payment status", List.of("CREATED", "REGISTERED", "READY", "PAID", "CANCELLED", "REFUNDED"));
    private static final Pattern DIGITS_AND_SEPARATORS = Pattern.compile("[-+]?[0-9][0-9,.]*");

    private static final Choice<String> MESSAGES = Choice.of("kind of message", List.of("invoice", "payment reminder"));
    private static final Pattern PERCENT = Pattern.compile("(\\S+)%");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private Written() {}

    public static YearMonth month(String read) {
        return parse(read, "month", "2026-01, with a month from 01 to 12", YearMonth::parse);
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

    /** {@code invoice} or {@code payment reminder}. */
    public static String message(String read) {
        return MESSAGES.pick(read);
    }

    /** {@code 10%} or {@code 2.5%}; any number, as it is for the system to say which are allowed. */
    public static Percent percent(String read) {
        Matcher percent = PERCENT.matcher(read);
        if (!percent.matches()) {
            throw new IllegalArgumentException("\"%s\" is not a percentage; write it like 10%% or 2.5%%".formatted(read));
        }
        return new Percent(Decimals.parse(percent.group(1)));
    }

    /** {@code 1,000 KRW} or {@code 10%}. */
    public static AdjustmentValue adjustmentValue(String read) {
        if (DIGITS_AND_SEPARATORS.matcher(read).matches()) {
            throw new IllegalArgumentException("\"%s\" is neither an amount nor a percentage; write it like 1,000 KRW or 10%%".formatted(read));
        }
        return read.endsWith("%") ? new AdjustmentValue.Share(percent(read)) : new AdjustmentValue.Static(Money.parse(read));
    }

    /** {@code compute.c2.c8m8, storage.volume.ssd and network.floating_ip}; the words are not looked up. */
    public static List<String> counters(String read) {
        List<String> counters = List.of(BETWEEN_WORDS.split(read.strip(), -1));
        if (counters.contains("")) {
            throw new IllegalArgumentException("\"%s\" is not a list of counters; write them with a comma between two: compute.c2.c8m8, storage.volume.ssd"
                    .formatted(read));
        }
        return eachOnce(counters, read);
    }

    /** {@code "web", "data" and "logs"}. */
    public static List<String> names(String read) {
        return eachOnce(QUOTED.matcher(read).results().map(quoted -> quoted.group(1)).toList(), read);
    }

    private static List<String> eachOnce(List<String> names, String read) {
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

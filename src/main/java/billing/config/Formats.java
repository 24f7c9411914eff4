package billing.config;

import billing.money.Member;
import billing.text.Choice;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which the values of the configuration are written. */
final class Formats {

    static final Format<String> TEXT = new Format<>("any text", written -> written);
    static final Format<String> ENVIRONMENT = new Format<>("local, standalone, or a section of your own file", written -> written);
    static final Format<Mode> MODE = Format.word(Mode.CHOICE);
    static final Format<Boolean> SWITCH = Format.word(Choice.of("switch", List.of(true, false), String::valueOf));
    static final Format<Member> MEMBER = Format.word(Choice.of("member", List.of(Member.values()), Member::code));

    /** A member, or empty for {@code all}. */
    static final Format<Optional<Member>> MEMBERS = Format.word(Choice.of(
            "member",
            Stream.concat(Stream.of(Optional.<Member>empty()), Stream.of(Member.values()).map(Optional::of)).toList(),
            member -> member.map(Member::code).orElse("all")));

    /** A month, or empty for {@code previous}. */
    static final Format<Optional<YearMonth>> MONTH =
            Format.of("month", "a month such as 2026-03, or previous (the month before the current one)", Formats::month);

    static final Format<Duration> DURATION = Format.of("duration", "1ms to 1h, such as 500ms, 3s, 2m", Formats::duration);
    static final Format<Integer> ATTEMPTS = number(1, 10);
    static final Format<Integer> PERCENT = number(1, 100);
    static final Format<Integer> CALLS = number(1, 1000);
    static final Format<Integer> SERVERS = number(1, 64);
    static final Format<URI> ADDRESS = new Format<>(Address.ALLOWED, Address::read);
    static final Format<List<Host>> HOSTS = new Format<>(Host.ALLOWED, written -> list(written).stream().map(Host::read).toList());
    static final Format<URI> SAFE_ADDRESS = new Format<>(Address.SAFE, Address::readSafe);
    static final Format<String> REQUEST = Format.of("request", "a method and a path of the document, such as GET /api/v1/outbox", Formats::request);
    static final Format<List<String>> REQUESTS = new Format<>(
            "a list such as GET /api/v1/outbox,POST /api/v1/calculate", written -> list(written).stream().map(REQUEST::read).toList());
    static final Format<Integer> STATUS = Format.of("status", "a status from 200 to 599", Formats::status);
    static final Format<TextFile> FILE = new Format<>("the path of a readable text file", TextFile::read);
    static final Format<Secret> SECRET = new Format<>("visible ASCII characters", Formats::secret);
    static final Format<Secret> SECRET_FILE = new Format<>(
            "the path of a text file outside the project that holds the token alone", path -> secret(TextFile.readOutsideTheProject(path).text().strip()));
    static final Format<List<String>> LIST = new Format<>("a list such as one,two,three", Formats::list);
    static final Format<List<Secret>> SECRETS =
            new Format<>("a list such as one,two,three", written -> list(written).stream().map(Formats::secret).toList());

    private static final Pattern MONTH_WRITTEN = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern DURATION_WRITTEN = Pattern.compile("([0-9]{1,7})(ms|s|m|h)");
    private static final Pattern NUMBER_WRITTEN = Pattern.compile("[0-9]{1,4}");
    private static final Pattern REQUEST_WRITTEN = Pattern.compile("(?:GET|PUT|POST|DELETE) /\\S*");
    private static final Pattern STATUS_WRITTEN = Pattern.compile("[2-5][0-9]{2}");
    private static final Pattern SECRET_WRITTEN = Pattern.compile("[\\x21-\\x7E]+");
    private static final Duration LONGEST = Duration.ofHours(1);

    private Formats() {}

    private static Format<Integer> number(int least, int most) {
        return Format.of("number in range", "a whole number from %d to %d".formatted(least, most), written ->
                NUMBER_WRITTEN.matcher(written).matches()
                        ? Optional.of(Integer.valueOf(written)).filter(number -> number >= least && number <= most)
                        : Optional.empty());
    }

    private static Optional<Optional<YearMonth>> month(String written) {
        if (written.equals("previous")) {
            return Optional.of(Optional.empty());
        }
        return MONTH_WRITTEN.matcher(written).matches() ? Optional.of(Optional.of(YearMonth.parse(written))) : Optional.empty();
    }

    private static Optional<Duration> duration(String written) {
        Matcher parts = DURATION_WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(unit(parts.group(2)).multipliedBy(Long.parseLong(parts.group(1)))).filter(Formats::isInRange)
                : Optional.empty();
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
        };
    }

    private static boolean isInRange(Duration duration) {
        return !duration.isZero() && duration.compareTo(LONGEST) <= 0;
    }

    private static Optional<String> request(String written) {
        return Optional.of(written).filter(REQUEST_WRITTEN.asMatchPredicate());
    }

    private static Optional<Integer> status(String written) {
        return Optional.of(written).filter(STATUS_WRITTEN.asMatchPredicate()).map(Integer::valueOf);
    }

    private static Secret secret(String written) {
        if (!SECRET_WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "the secret (not shown here) is empty or has characters that a header cannot carry; allowed: visible ASCII characters");
        }
        return new Secret(written);
    }

    private static List<String> list(String written) {
        List<String> entries = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
        if (entries.contains("")) {
            throw new IllegalArgumentException("entry %d of %d is empty; allowed: a list such as one,two,three"
                    .formatted(entries.indexOf("") + 1, entries.size()));
        }
        return entries;
    }
}

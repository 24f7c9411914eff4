package billing.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Request;

/**
 * The secrets that a request carries. A system may repeat them anywhere in its answer, so they are masked wherever they turn up: plainly, URL-encoded,
 * or in base64.
 *
 * <p>One of fewer than 8 characters is masked where it stands alone: a token "any" leaves "company" as it is.
 */
final class CarriedSecrets {

    private static final int LONG = 8;
    private static final Pattern PARTS = Pattern.compile("[\\s,;]+");
    private static final String ALONE = "(?<![A-Za-z0-9])%s(?![A-Za-z0-9])";

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern spellings;

    private CarriedSecrets(Pattern spellings) {
        this.spellings = spellings;
    }

    /** @param body what is sent, or nothing */
    static CarriedSecrets of(Request http, String body) {
        Stream<String> inHeaders = http.headers().names().stream().filter(Secrets::isSecret)
                .flatMap(name -> http.headers().values(name).stream()).flatMap(PARTS::splitAsStream).filter(part -> !part.equals("Bearer"));
        String any = Stream.concat(inHeaders, Secrets.inFields(body)).filter(secret -> !secret.isBlank()).distinct()
                .flatMap(CarriedSecrets::spellings).distinct().sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
        return new CarriedSecrets(any.isEmpty() ? NONE : Pattern.compile(any));
    }

    String masked(String text) {
        return spellings.matcher(text).replaceAll(Matcher.quoteReplacement(Secrets.MASK));
    }

    List<String> masked(List<String> lines) {
        return lines.stream().map(this::masked).toList();
    }

    /** Whether a failure, or what caused it, would tell one of them. */
    boolean areToldBy(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).map(Throwable::toString).anyMatch(said -> spellings.matcher(said).find());
    }

    private static Stream<String> spellings(String secret) {
        String plain = Pattern.quote(secret);
        String encoded = Pattern.quote(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        if (secret.length() < LONG) {
            return Stream.of(plain, encoded).map(ALONE::formatted);
        }
        return Stream.of(Stream.of(plain, encoded), inBase64(secret, Base64.getEncoder()), inBase64(secret, Base64.getUrlEncoder()))
                .flatMap(Function.identity());
    }

    /** What the base64 of a text has in common wherever the secret stands in it: it may begin at three places of a group of four characters. */
    private static Stream<String> inBase64(String secret, Base64.Encoder encoder) {
        return IntStream.range(0, 3).mapToObj(before -> {
            byte[] text = ("\0".repeat(before) + secret).getBytes(StandardCharsets.ISO_8859_1);
            String whole = encoder.withoutPadding().encodeToString(text);
            int shared = text.length % 3 == 0 ? whole.length() : whole.length() - 1;
            return Pattern.quote(whole.substring(before == 0 ? 0 : before + 1, shared));
        });
    }
}

package billing.client;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Headers;

/** Keeps secrets out of what people read: tokens, app keys and cookies are shown as {@code ****}. */
final class Secrets {

    static final String MASK = "****";
    private static final Set<String> HEADERS = Set.of("authorization", "proxy-authorization", "x-app-key", "cookie", "set-cookie");
    private static final Pattern FIELDS = Pattern.compile("(\"(?:appkey|token)\"\\s*:\\s*)\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private Secrets() {}

    static boolean isSecret(String header) {
        return HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }

    /** What the secret fields of a body hold. */
    static Stream<String> inFields(String body) {
        return mayHoldSecrets(body) ? FIELDS.matcher(body).results().map(field -> field.group(2)) : Stream.empty();
    }

    static List<String> masked(Headers headers) {
        return IntStream.range(0, headers.size())
                .mapToObj(header -> headers.name(header) + ": " + (isSecret(headers.name(header)) ? MASK : headers.value(header))).toList();
    }

    static String masked(String body) {
        return mayHoldSecrets(body) ? FIELDS.matcher(body).replaceAll("$1\"" + MASK + "\"") : body;
    }

    private static boolean mayHoldSecrets(String body) {
        return body.contains("\"appkey\"") || body.contains("\"token\"");
    }
}

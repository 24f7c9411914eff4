package billing.client;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** Keeps secrets out of what people read: tokens, app keys and cookies are shown as {@code ****}. */
final class Secrets {

    private static final String MASK = "****";
    private static final Set<String> HEADERS = Set.of("authorization", "x-app-key", "cookie", "set-cookie");
    private static final Pattern FIELDS = Pattern.compile("(\"(?:appkey|token)\"\\s*:\\s*)\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private Secrets() {}

    static List<String> masked(Headers headers) {
        return headers.names().stream()
                .map(name -> name + ": " + (HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? MASK : String.join(", ", headers.values(name))))
                .toList();
    }

    static String masked(String body) {
        if (!body.contains("\"appkey\"") && !body.contains("\"token\"")) {
            return body;
        }
        return FIELDS.matcher(body).replaceAll("$1\"" + MASK + "\"");
    }
}

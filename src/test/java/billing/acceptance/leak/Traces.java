package billing.acceptance.leak;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for secrets in texts: as they are, URL-encoded, backwards from base64 whatever stood before them, or in hexadecimal. */
final class Traces {

    private static final String BEFORE = "abc";

    private Traces() {}

    /** Where a secret was found: {@code allure-results.txt tells s3cr3t as czNjcjN0}. */
    static List<String> of(List<String> secrets, Map<String, String> texts) {
        return secrets.stream()
                .flatMap(secret -> spellings(secret).distinct().flatMap(spelling -> texts.entrySet().stream()
                        .filter(text -> text.getValue().contains(spelling))
                        .map(text -> "%s tells %s as %s".formatted(text.getKey(), secret, spelling))))
                .sorted().toList();
    }

    private static Stream<String> spellings(String secret) {
        return Stream.of(
                        Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8), secret.toLowerCase(Locale.ROOT), hexadecimal(secret)),
                        base64(secret, Base64.getEncoder()),
                        base64(secret, Base64.getUrlEncoder()))
                .flatMap(spellings -> spellings);
    }

    /** The middle of it, which does not depend on its neighbours. */
    private static Stream<String> base64(String secret, Base64.Encoder encoder) {
        return IntStream.range(0, BEFORE.length()).mapToObj(length -> {
            String whole = encoder.withoutPadding().encodeToString((BEFORE.substring(0, length) + secret).getBytes(StandardCharsets.UTF_8));
            return whole.substring(BEFORE.length() + 1, whole.length() - 1);
        });
    }

    private static String hexadecimal(String secret) {
        return secret.chars().mapToObj(Integer::toHexString).reduce("", String::concat);
    }
}

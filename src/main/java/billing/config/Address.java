package billing.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/** Base addresses as they are configured: {@code https://billing.example.com:8443/gateway}. A slash at the end is dropped. */
final class Address {

    static final String ALLOWED = "http:// or https://, a host (letters, digits, hyphens, dots), "
            + "a port and path if needed, such as https://billing.example.com:8443";

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern MAY_HOLD_A_SECRET = Pattern.compile("[@?#]");
    private static final int HIGHEST_PORT = 65_535;

    private Address() {}

    static URI read(String written) {
        if (mayHoldASecret(written)) {
            throw new IllegalArgumentException("an address (not shown here) has a user, a query or a fragment; allowed: " + ALLOWED);
        }
        try {
            URI address = new URI(written.replaceFirst("/+$", ""));
            if (isUsable(address)) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw refused(written);
        }
        throw refused(written);
    }

    static boolean mayHoldASecret(String written) {
        return MAY_HOLD_A_SECRET.matcher(written).find();
    }

    private static boolean isUsable(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme())
                && address.getHost() != null
                && !address.getRawAuthority().endsWith(":")
                && address.getPort() != 0
                && address.getPort() <= HIGHEST_PORT;
    }

    private static IllegalArgumentException refused(String written) {
        return new IllegalArgumentException("\"%s\" is not an address; allowed: %s".formatted(written, ALLOWED));
    }
}

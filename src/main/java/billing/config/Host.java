package billing.config;

import java.net.URI;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host that may be called, on every port or on one: {@code billing.example.com}, {@code pay.example.com:8443}, {@code [2001:db8::1]:443}. */
record Host(String name, OptionalInt port) {

    static final String ALLOWED = "a list of hosts, each with a port if only that one may be called, such as billing.example.com,pay.example.com:8443";

    private static final Pattern WRITTEN = Pattern.compile("((?:[A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]");
    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Host read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw refused(written);
        }
        if (parts.group(2) == null) {
            return new Host(lower(parts.group(1)), OptionalInt.empty());
        }
        int port = Integer.parseInt(parts.group(2));
        if (port == 0 || port > HIGHEST_PORT) {
            throw refused(written);
        }
        return new Host(lower(parts.group(1)), OptionalInt.of(port));
    }

    /** Whether an address cannot leave this machine, as far as its name says. */
    static boolean isLoopback(URI address) {
        return LOOPBACK.matcher(lower(address.getHost())).matches();
    }

    /** The host and the port that an address calls, be it written or its scheme's own. */
    static Host of(URI address) {
        int own = address.getScheme().equals("https") ? HTTPS : HTTP;
        return new Host(lower(address.getHost()), OptionalInt.of(address.getPort() < 0 ? own : address.getPort()));
    }

    boolean allows(URI address) {
        Host called = of(address);
        return name.equals(called.name()) && (port.isEmpty() || port.equals(called.port()));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return port.isPresent() ? name + ":" + port.getAsInt() : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(String written) {
        return new IllegalArgumentException("\"%s\" is not a host; allowed: %s".formatted(written, ALLOWED));
    }
}

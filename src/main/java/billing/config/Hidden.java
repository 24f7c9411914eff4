package billing.config;

import java.util.Optional;

/** What may be seen of a system property: all, unless the key is not allowed there or not known, or the value is an address with something secret in it. */
final class Hidden {

    private static final String VALUE = "(hidden)";

    /** Refused as what it replaces: an address with a user. */
    private static final String ADDRESS = "(hidden)@(hidden)";

    private Hidden() {}

    static String value(String name, String written) {
        Optional<Key<?>> key = Keys.find(name);
        if (written.isBlank() || key.filter(known -> known.places().layers().contains(Layer.SYSTEM_PROPERTY)).isPresent()) {
            return key.filter(known -> isAddress(known, written) && Address.mayHoldASecret(written)).map(any -> ADDRESS).orElse(written);
        }
        return VALUE;
    }

    private static boolean isAddress(Key<?> key, String written) {
        return key.format() == Formats.ADDRESS || written.contains("://");
    }
}

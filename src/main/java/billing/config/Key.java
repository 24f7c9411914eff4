package billing.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of the configuration: its name, what it means, how its value is written, and where it may be set.
 *
 * <p>It may have a name of the user's own choice in it, in lower-case letters, digits and hyphens: {@code billing.customer.<name>.uuid}. As an environment
 * variable it is in upper case with {@code _} for each dot and hyphen: {@code BILLING_CUSTOMER_JP_1_UUID} is {@code billing.customer.jp-1.uuid}.
 */
record Key<T>(String name, String meaning, Format<T> format, Places places) {

    private static final String NAME = "<name>";

    Key<T> of(String chosen) {
        return new Key<>(name.replace(NAME, chosen), meaning, format, places);
    }

    Key<T> writtenAs(Format<T> other) {
        return new Key<>(name, meaning, other, places);
    }

    /** Whether a key as written is this one, for some name if it has one. */
    boolean is(String written) {
        return nameIn(written).isPresent() || name.equals(written);
    }

    /** The name in a key as written: {@code jp-1} in {@code billing.customer.jp-1.uuid}. */
    Optional<String> nameIn(String written) {
        Matcher parts = Pattern.compile(name.replace(".", "\\.").replace(NAME, "([a-z0-9-]+)")).matcher(written);
        return name.contains(NAME) && parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** The key that an environment variable sets, if it is this one. */
    Optional<String> setBy(String variable) {
        if (!name.contains(NAME)) {
            return variable().equals(variable) ? Optional.of(name) : Optional.empty();
        }
        Matcher parts = Pattern.compile(variable().replace("<NAME>", "([A-Z0-9_]+)")).matcher(variable);
        return parts.matches() ? Optional.of(of(parts.group(1).toLowerCase(Locale.ROOT).replace('_', '-')).name()) : Optional.empty();
    }
}

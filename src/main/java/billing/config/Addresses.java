package billing.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three addresses of direct mode, each with {@code billing.url} as its default. */
final class Addresses {

    private static final List<Key<URI>> OWN = List.of(Keys.URL_METERING, Keys.URL_BILLING, Keys.URL_PAYMENT);

    private final Values values;

    Addresses(Values values) {
        this.values = values;
    }

    Optional<Endpoints> read() {
        Optional<URI> metering = address(Keys.URL_METERING);
        Optional<URI> billing = address(Keys.URL_BILLING);
        Optional<URI> payment = address(Keys.URL_PAYMENT);
        return metering.isPresent() && billing.isPresent() && payment.isPresent()
                ? Optional.of(new Endpoints(metering.get(), billing.get(), payment.get()))
                : Optional.empty();
    }

    /** The keys that have no address, joined by commas; empty if all have. */
    String missing() {
        return OWN.stream().filter(key -> !values.isSet(key) && !values.isSet(Keys.URL)).map(Key::name).collect(Collectors.joining(", "));
    }

    /** The addresses given at the start of the run, rather than in a file. */
    Stream<Setting> givenAtTheStart() {
        return Stream.concat(Stream.of(Keys.URL), OWN.stream())
                .flatMap(key -> values.find(key).stream())
                .filter(setting -> !setting.layer().isFile());
    }

    /** Refuses those that are not on the list. */
    void check(AllowList list) {
        OWN.stream().map(this::inForce).distinct().forEach(key -> values.find(key).ifPresent(setting -> list.check(key, setting)));
    }

    private Key<URI> inForce(Key<URI> own) {
        return values.isSet(own) ? own : Keys.URL;
    }

    private Optional<URI> address(Key<URI> own) {
        return values.read(inForce(own));
    }
}

package billing.config;

import java.util.Comparator;
import java.util.stream.Stream;

/** What each mode asks of the rest: direct mode needs addresses that are allowed and a token, and in mock mode nobody may expect an address to be called. */
final class ModeCheck {

    private final Values values;
    private final String environment;
    private final Addresses addresses;

    ModeCheck(Values values, String environment) {
        this.values = values;
        this.environment = environment;
        this.addresses = new Addresses(values);
    }

    void check(Mode mode) {
        switch (mode) {
            case DIRECT -> checkDirect();
            case MOCK -> addresses.givenAtTheStart().forEach(this::refuseAddress);
        }
    }

    private void checkDirect() {
        addresses.check(new AllowList(values, environment));
        if (!addresses.missing().isEmpty()) {
            refuseMissing(Keys.URL, "set billing.url, or each of %s; allowed: %s".formatted(addresses.missing(), Address.ALLOWED));
        }
        if (!values.isSet(Keys.TOKEN) && !values.isSet(Keys.TOKEN_FILE)) {
            refuseMissing(Keys.TOKEN, "set the environment variable BILLING_TOKEN, or name a file that holds it in billing.token.file");
        }
    }

    private void refuseMissing(Key<?> key, String remedy) {
        String why = "is not set, and environment %s is in direct mode, which needs it; ".formatted(environment);
        values.refuse(new Problem(key.name(), why + remedy, chosen()));
    }

    private void refuseAddress(Setting address) {
        String why = "environment %s is in mock mode, which calls no address; ".formatted(environment);
        values.refuse(address, why + "choose another by billing.environment, or leave the address out");
    }

    /** Where direct mode was chosen: by the mode or by the environment, whichever comes from the later layer. */
    private String chosen() {
        return Stream.of(Keys.MODE, Keys.ENVIRONMENT)
                .flatMap(key -> values.find(key).stream())
                .max(Comparator.comparing(Setting::layer))
                .map(Setting::where)
                .orElse(Sources.PROJECT_FILE);
    }
}

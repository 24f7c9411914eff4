package billing.contract.pact;

import billing.sandbox.Sandbox;
import java.net.URI;
import java.util.Optional;

/**
 * The provider that is held to the pact: a sandbox of its own, or the real one at {@code pact.provider}, whose token is in {@code BILLING_TOKEN}.
 *
 * @param states where named states are set up: {@code pact.states}, or where a sandbox has them
 */
record Provider(URI address, URI states, String token, Optional<Sandbox> sandbox) implements AutoCloseable {

    private static final String STATES = "/sandbox/provider-states";

    static Provider open() {
        return property("pact.provider").map(Provider::real).orElseGet(Provider::embedded);
    }

    static Provider embedded() {
        Sandbox sandbox = Sandbox.start("token");
        return new Provider(sandbox.address(), sandbox.address().resolve(STATES), "token", Optional.of(sandbox));
    }

    private static Provider real(String address) {
        String token = Optional.ofNullable(System.getenv("BILLING_TOKEN")).filter(given -> !given.isBlank())
                .orElseThrow(() -> new IllegalStateException("BILLING_TOKEN is not set; set it to the token that lets into " + address));
        URI provider = URI.create(address);
        return new Provider(provider, property("pact.states").map(URI::create).orElse(provider.resolve(STATES)), token, Optional.empty());
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(given -> !given.isBlank());
    }

    @Override
    public void close() {
        sandbox.ifPresent(Sandbox::close);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}

package billing.client;

import java.util.Arrays;
import java.util.Optional;

/** What a run may do in some environments only, beyond billing; each with the requests that do it. */
public enum Permit {
    CUSTOMERS("/api/v1/customers/", "does not permit to create customers (billing.permit.customers)"),
    CLOCK("/sandbox/clock", "does not permit to move clocks (billing.permit.clock)"),
    RESET("/sandbox/reset", "does not permit to reset customers (billing.permit.reset)");

    private final String path;
    private final String why;

    Permit(String path, String why) {
        this.path = path;
        this.why = why;
    }

    static Optional<Permit> needed(String asked) {
        return Arrays.stream(values()).filter(permit -> asked.startsWith(permit.path)).findFirst();
    }

    String refusal(String environment) {
        return "the environment %s %s".formatted(environment, why);
    }
}

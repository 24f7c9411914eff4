package billing.client;

import java.net.URI;

/** The circuit breaker of an address: its state, and how often it came into each since the client was made. */
public record BreakerMetrics(URI address, State state, long opened, long halfOpened, long closed) {

    /** What a breaker lets through: everything, nothing, some on trial. */
    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }
}

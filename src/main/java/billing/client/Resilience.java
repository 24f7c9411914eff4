package billing.client;

import java.time.Clock;

/** What stands between calls and a line that may fail: the rules of sending again, and a circuit breaker for each address. */
public final class Resilience {

    private final Retries retries;
    private final Breakers breakers;

    public Resilience(RetryRules retry, BreakerRules breaker) {
        this(retry, breaker, Clock.systemUTC());
    }

    Resilience(RetryRules retry, BreakerRules breaker, Clock clock) {
        this.retries = new Retries(retry);
        this.breakers = new Breakers(breaker, clock);
    }

    static Resilience byDefault() {
        return new Resilience(RetryRules.DEFAULT, BreakerRules.DEFAULT);
    }

    Retries retries() {
        return retries;
    }

    Breakers breakers() {
        return breakers;
    }
}

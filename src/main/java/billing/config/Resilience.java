package billing.config;

import java.time.Duration;
import java.util.Optional;

/** What a run survives before it gives up on a billing system. */
public record Resilience(Retry retry, Breaker breaker) {

    /** Nothing if a part of it cannot be read, which is then a problem that was reported. */
    static Optional<Resilience> read(Values values) {
        Optional<Retry> retry = retry(values);
        Optional<Breaker> breaker = breaker(values);
        return retry.flatMap(first -> breaker.map(second -> new Resilience(first, second)));
    }

    private static Optional<Retry> retry(Values values) {
        Optional<Integer> attempts = values.require(Keys.RETRY_ATTEMPTS);
        Optional<Duration> wait = values.require(Keys.RETRY_WAIT);
        return attempts.flatMap(most -> wait.map(first -> new Retry(most, first)));
    }

    private static Optional<Breaker> breaker(Values values) {
        Optional<Integer> failures = values.require(Keys.BREAKER_FAILURES);
        Optional<Integer> window = values.require(Keys.BREAKER_WINDOW);
        Optional<Integer> minimum = values.require(Keys.BREAKER_MINIMUM);
        Optional<Duration> open = values.require(Keys.BREAKER_OPEN);
        Optional<Integer> trials = values.require(Keys.BREAKER_TRIALS);
        if (failures.isEmpty() || window.isEmpty() || minimum.isEmpty() || open.isEmpty() || trials.isEmpty()) {
            return Optional.empty();
        }
        checkWindow(values, window.get(), minimum.get());
        return Optional.of(new Breaker(failures.get(), window.get(), minimum.get(), open.get(), trials.get()));
    }

    private static void checkWindow(Values values, int window, int minimum) {
        if (minimum > window) {
            values.find(Keys.BREAKER_MINIMUM).ifPresent(setting -> values.refuse(
                    setting, "\"%d\" requests are never judged; allowed: at most %d, as %s has it".formatted(minimum, window, Keys.BREAKER_WINDOW.name())));
        }
    }
}

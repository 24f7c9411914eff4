package billing.client;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends a request again when the line failed or the system answered 502, 503 or 504, if sending it twice does no more than sending it once. */
final class Retries {

    private static final double FACTOR = 2;
    private static final double CHANCE = 0.5;

    private final Retry retry;

    Retries(RetryRules rules) {
        retry = Retry.of("billing", RetryConfig.custom()
                .maxAttempts(rules.attempts())
                .intervalFunction(waits(rules))
                .retryOnException(failure -> failure instanceof SystemUnavailable unavailable && unavailable.isPassing())
                .build());
    }

    /** @param sending is told which attempt it is, the first being 1 */
    <T> T send(ApiRequest request, IntFunction<T> sending) {
        if (!request.isRepeatable()) {
            return sending.apply(1);
        }
        AtomicInteger attempt = new AtomicInteger();
        return retry.executeSupplier(() -> sending.apply(attempt.incrementAndGet()));
    }

    /** The milliseconds after each attempt, the first being 1. */
    static IntervalFunction waits(RetryRules rules) {
        return IntervalFunction.ofExponentialRandomBackoff(rules.firstWait(), FACTOR, CHANCE);
    }
}

package billing.client;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/** Sends a request again when the line failed or the system answered 502, 503 or 504, if sending it twice does no more than sending it once. */
final class Retries {

    /** How often a request is sent at most: 3 times. */
    static final int MOST_ATTEMPTS = 3;

    /** The wait before the second attempt: 100 ms; it doubles, and half of it is left to chance. */
    static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private static final double FACTOR = 2;
    private static final double CHANCE = 0.5;

    private final Retry retry = Retry.of("billing", RetryConfig.custom()
            .maxAttempts(MOST_ATTEMPTS)
            .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_WAIT, FACTOR, CHANCE))
            .retryOnException(failure -> failure instanceof SystemUnavailable unavailable && unavailable.isPassing())
            .build());

    <T> T send(ApiRequest request, Supplier<T> sending) {
        return request.isRepeatable() ? retry.executeSupplier(sending) : sending.get();
    }
}

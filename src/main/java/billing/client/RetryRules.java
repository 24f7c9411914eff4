package billing.client;

import java.time.Duration;

/**
 * How often a request that may be repeated is sent.
 *
 * @param attempts how often at most, the first time included
 * @param firstWait before the second attempt; it doubles with every attempt, and half of it, more or less, is left to chance
 */
public record RetryRules(int attempts, Duration firstWait) {

    /** How often a request is sent at most: 3 times. */
    public static final int ATTEMPTS = 3;

    /** The wait before the second attempt: 100 ms, so 50 to 150 ms; before the third it is 100 to 300 ms. */
    public static final Duration FIRST_WAIT = Duration.ofMillis(100);

    public static final RetryRules DEFAULT = new RetryRules(ATTEMPTS, FIRST_WAIT);
}

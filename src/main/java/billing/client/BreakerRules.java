package billing.client;

import java.time.Duration;

/**
 * When the circuit breaker of an address opens, and when it closes again.
 *
 * @param failurePercent the share of failures, in the window, at which it opens
 * @param minimum how many requests the window must hold before it may open
 * @param window how many of the last requests count
 * @param open how long it refuses every request before it lets some through again
 * @param trials how many it then lets through: it closes unless {@code failurePercent} of them fail
 */
public record BreakerRules(int failurePercent, int minimum, int window, Duration open, int trials) {

    /** The share of failures: 80 %. An address with one node of two gone fails half of the time, and retries carry a run through. */
    public static final int FAILURE_PERCENT = 80;

    /** The fewest requests that are judged: 5, so that two workers find out within half a minute even if every call hangs for 10 s. */
    public static final int MINIMUM = 5;

    /** The window: the last 20 requests. */
    public static final int WINDOW = 20;

    /** How long it stays open: 2 s. Scenarios that meet it open are lost, some hundred in a second. */
    public static final Duration OPEN = Duration.ofSeconds(2);

    /** How many requests are let through on trial: 1, so that one worker at most waits for a system that hangs. */
    public static final int TRIALS = 1;

    public static final BreakerRules DEFAULT = new BreakerRules(FAILURE_PERCENT, MINIMUM, WINDOW, OPEN, TRIALS);
}

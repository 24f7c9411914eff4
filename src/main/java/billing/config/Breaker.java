package billing.config;

import java.time.Duration;

/** When the circuit breaker of an address opens, and when it closes again: see {@code billing.properties}. The minimum is at most the window. */
public record Breaker(int failures, int window, int minimum, Duration open, int trials) {}

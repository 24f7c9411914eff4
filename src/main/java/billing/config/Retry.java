package billing.config;

import java.time.Duration;

/** How often a request that may be repeated is sent at most, and how long the client waits before it is sent again for the first time. */
public record Retry(int attempts, Duration firstWait) {}

package billing.config;

import java.time.Duration;

/** How long a call may take: to connect, and as a whole. Each is at least a millisecond and at most an hour. */
public record Timeouts(Duration connect, Duration call) {}

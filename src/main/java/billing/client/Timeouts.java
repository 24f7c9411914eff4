package billing.client;

import java.time.Duration;

/**
 * How long the client waits.
 *
 * @param connect until the line is open
 * @param call until the answer is read, from the beginning of the call; the retries each have as long
 */
public record Timeouts(Duration connect, Duration call) {}

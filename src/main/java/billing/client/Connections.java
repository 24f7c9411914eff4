package billing.client;

import java.time.Duration;

/**
 * The connections that a client keeps open though nobody uses them; how many are in use at a time is up to its callers, one for each.
 *
 * @param idle how many; fewer than there are callers makes them connect again and again
 * @param longest how long each is kept
 */
public record Connections(int idle, Duration longest) {

    /** 64, as many as the workers of a large machine, for 5 minutes. */
    public static final Connections DEFAULT = new Connections(64, Duration.ofMinutes(5));
}

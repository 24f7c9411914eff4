package billing.client;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Why nothing is sent to an address: its circuit breaker is open.
 *
 * @param since when it opened; a trial that fails in between does not begin a new outage
 * @param failures how many of the requests that were judged failed
 * @param last what the last of them met, in one line of at most 300 characters: every scenario that is stopped repeats it
 */
public record Outage(URI address, Instant since, int failures, int requests, String last) {

    private static final int LONGEST = 300;

    public Outage {
        String line = last.lines().findFirst().orElse("");
        last = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    @Override
    public String toString() {
        return "the circuit breaker of %s is open since %s, after %d failures in %d requests; the last: %s"
                .formatted(address, since.truncatedTo(ChronoUnit.SECONDS), failures, requests, last);
    }
}

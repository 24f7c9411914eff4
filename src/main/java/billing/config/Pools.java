package billing.config;

import java.time.Duration;
import java.util.Optional;

/**
 * What a run's scenarios share.
 *
 * @param servers of the sandbox inside the suite, over which customers are spread
 * @param idle connections that are kept open though no scenario uses them
 * @param longest how long each of them is kept
 */
public record Pools(int servers, int idle, Duration longest) {

    /** Nothing if a part of it cannot be read, which is then a problem that was reported. */
    static Optional<Pools> read(Values values) {
        Optional<Integer> servers = values.require(Keys.SANDBOX_SERVERS);
        Optional<Integer> idle = values.require(Keys.CONNECTIONS_IDLE);
        Optional<Duration> longest = values.require(Keys.CONNECTIONS_KEEP);
        return servers.flatMap(many -> idle.flatMap(kept -> longest.map(time -> new Pools(many, kept, time))));
    }
}

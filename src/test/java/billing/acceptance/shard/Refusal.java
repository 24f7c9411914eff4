package billing.acceptance.shard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Why an attempt at a shard ran nothing: what the check before the run said. It lies where the results would be, so that nobody waits for them.
 *
 * @param shard absent where the check could not even tell which it is
 * @param why what the check said
 */
public record Refusal(Optional<Shard> shard, List<String> why) {

    private static final String FILE = "refused.json";

    /** The refusal in a directory of results, if the attempt was refused. */
    static Optional<Refusal> in(Path results) {
        return new LeftFile(results.resolve(FILE)).read(Refusal.class);
    }

    void write(Path results) {
        new LeftFile(results.resolve(FILE)).write(this);
    }

    /** {@code shard 2/5 in target/shards/2}. */
    String name(Path results) {
        return "%s in %s".formatted(shard.map(known -> "shard " + known).orElse("a shard"), results);
    }
}

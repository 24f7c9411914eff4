package billing.acceptance.shard;

import java.util.Optional;

/**
 * A scenario to be given to a shard.
 *
 * @param identity what stays the same when lines move
 * @param exclusive the tag by which it wants something for itself: all scenarios of such a tag go to one shard, or two of them could meet
 */
record Share(String identity, Optional<String> exclusive) {

    /** What is given to a shard in one piece. */
    String group() {
        return exclusive.orElse(identity);
    }
}

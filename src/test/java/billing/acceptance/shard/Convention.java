package billing.acceptance.shard;

import java.util.Map;
import java.util.Optional;

/**
 * How an engine tells a process which of how many it is: the environment variable of its index, that of the total, and the number of the first.
 *
 * <p>Kubernetes gives an Indexed Job's pods their index alone; the total, its {@code completions}, stands in {@code SHARD_TOTAL}. GitLab gives every job a
 * total, and CircleCI an index as well, so a total of 1 without or with the first index says that nothing is split, and contradicts nobody.
 */
enum Convention {
    BAZEL("TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", 0),
    KUBERNETES("JOB_COMPLETION_INDEX", "SHARD_TOTAL", 0),
    GITLAB("CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
    CIRCLECI("CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0),
    BUILDKITE("BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0);

    private static final int SINGLE = 1;

    private final String index;
    private final String total;
    private final int first;

    Convention(String index, String total, int first) {
        this.index = index;
        this.total = total;
        this.first = first;
    }

    /** What the variables say, if this engine says anything. */
    Optional<Claim> read(Map<String, String> environment) {
        Optional<String> givenIndex = given(environment, index);
        Optional<String> givenTotal = given(environment, total);
        if (givenTotal.isEmpty()) {
            return givenIndex.map(read -> refuse(index, "is %s, but %s is not set; set it to the number of all shards".formatted(read, total)));
        }
        int of = number(total, givenTotal.get(), 1, Shard.MOST);
        if (givenIndex.isEmpty()) {
            return of == SINGLE ? Optional.empty() : Optional.of(refuse(total, "is %d, but %s is not set; set it to a number from %d to %d"
                    .formatted(of, index, first, first + of - 1)));
        }
        int which = number(index, givenIndex.get(), first, first + of - 1);
        return of == SINGLE ? Optional.empty() : Optional.of(new Claim(new Shard(which - first + 1, of), "%s=%d %s=%d".formatted(index, which, total, of)));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(String name, String read, int least, int most) {
        return WholeNumber.of(read, least, most)
                .orElseThrow(() -> new ShardRefused(name, "is \"%s\"; allowed: a whole number from %d to %d".formatted(read, least, most)));
    }

    private static Claim refuse(String name, String what) {
        throw new ShardRefused(name, what);
    }
}

package billing.acceptance.shard;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;

/** An attempt at a shard: a directory of results and its manifest. */
record Tried(Path results, Manifest manifest) {

    private static final String PASSED = TestExecutionResult.Status.SUCCESSFUL.name();

    /** {@code shard 2/5 in target/shards/2-again}. */
    String name() {
        return "shard %s in %s".formatted(manifest.shard(), results);
    }

    /** {@code target/shards/2 began 2026-01-31T01:00:00Z and never ended}; of one that ended also whether scenarios went wrong. */
    String story() {
        return "%s began %s and %s".formatted(results, manifest.start(), manifest.end().map(ended -> "ended " + ended + trouble()).orElse("never ended"));
    }

    boolean isComplete() {
        return manifest.end().isPresent();
    }

    Instant end() {
        return manifest.end().map(Instant::parse).orElse(Instant.MAX);
    }

    /** The identities of what it ran; a scenario that was rerun ran once. */
    List<String> ran() {
        return manifest.run().stream().map(Manifest.Ran::identity).distinct().toList();
    }

    private String trouble() {
        long wrong = manifest.run().stream().filter(ran -> !ran.status().equals(PASSED)).map(Manifest.Ran::identity).distinct().count();
        return wrong == 0 ? "" : ", and %d of its scenarios did not pass at once".formatted(wrong);
    }
}

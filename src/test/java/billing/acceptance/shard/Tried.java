package billing.acceptance.shard;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** An attempt at a shard: a directory of results and its manifest. */
record Tried(Path results, Manifest manifest) {

    /** {@code shard 2/5 in target/shards/2-again}. */
    String name() {
        return "shard %s in %s".formatted(manifest.shard(), results);
    }

    /** {@code target/shards/2 began 2026-01-31T01:00:00Z and never ended}. */
    String story() {
        return "%s began %s and %s".formatted(results, manifest.start(), manifest.end().map(ended -> "ended " + ended).orElse("never ended"));
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
}

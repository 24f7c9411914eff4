package billing.acceptance.shard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an attempt at a shard was to run and has run; it lies beside its results, is written when the attempt begins and again when it ends.
 *
 * @param attempt tells the attempts at one shard apart: when its process began, and its number
 * @param end absent while it runs, and for ever if it was killed
 * @param facts what a reader has to know to tell one run from another: commit, seed, environment, features, tags
 * @param discovered how many scenarios the files hold, those that were not asked for included
 * @param selected the identities of what all shards together were to run
 * @param plan the checksum of which shard runs what: it differs if shards planned with different durations
 * @param planned of what this one was to run
 * @param run what it ran, in the order in which it ended; a scenario that was rerun is there twice
 */
public record Manifest(
        Shard shard, String attempt, String start, Optional<String> end, Map<String, String> facts, int discovered,
        List<String> selected, String plan, List<String> planned, List<Manifest.Ran> run) {

    static final String FILE = "shard.json";

    /** @param status SUCCESSFUL, FAILED or ABORTED, as JUnit calls them */
    public record Ran(String identity, String status, int millis) {}

    Manifest with(Optional<String> ended, List<Ran> ran) {
        return new Manifest(shard, attempt, start, ended, facts, discovered, selected, plan, planned, List.copyOf(ran));
    }

    /** The manifest in a directory of results, if it has one. */
    public static Optional<Manifest> in(Path results) {
        return new LeftFile(results.resolve(FILE)).read(Manifest.class);
    }

    void write(Path results) {
        new LeftFile(results.resolve(FILE)).write(this);
    }
}

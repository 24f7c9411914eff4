package billing.acceptance.shard;

import billing.acceptance.features.Selection;

/** The part that this process was asked to run; it is read and planned once. */
final class ThisPart {

    private ThisPart() {}

    static Part get() {
        return Once.PART;
    }

    private static final class Once {

        static final Part PART = plan();

        private static Part plan() {
            ShardSettings settings = ShardSettings.ofThisProcess();
            StatusFile.touch(settings.environment());
            return Part.of(settings.shard(), Selection.ofThisProcess(), DurationsFile.ofThisProcess());
        }
    }
}

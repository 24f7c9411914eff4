/** A run in parts: which of how many this process is, which scenarios fall to it, what it ran, and the proof that all parts together ran everything once. */
@NullMarked
package billing.acceptance.shard;

import org.jspecify.annotations.NullMarked;

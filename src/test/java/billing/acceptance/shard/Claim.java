package billing.acceptance.shard;

/** A shard and where it was read: {@code 2/5}, {@code CI_NODE_INDEX=2 CI_NODE_TOTAL=5}. */
record Claim(Shard shard, String read) {}

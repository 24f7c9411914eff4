package billing.acceptance.shard;

/** One of so many parts of a run, counted from 1: {@code 2/5}. A run in one piece is {@code 1/1}. */
public record Shard(int number, int total) {

    static final Shard WHOLE = new Shard(1, 1);
    static final int MOST = 10_000;

    boolean isWhole() {
        return equals(WHOLE);
    }

    @Override
    public String toString() {
        return number + "/" + total;
    }
}

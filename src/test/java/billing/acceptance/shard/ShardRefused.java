package billing.acceptance.shard;

/** Which shard a process is cannot be said: a setting, what was read, what is allowed. */
final class ShardRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String what;

    ShardRefused(String place, String what) {
        super("%s: %s".formatted(place, what), null, false, false);
        this.place = place;
        this.what = what;
    }

    String place() {
        return place;
    }

    String what() {
        return what;
    }
}

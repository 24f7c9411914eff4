package billing.engine;

import billing.text.NotAllowed;
import java.util.Optional;

/** A request that a rule forbids: its code, what was read and what is allowed, and the nearest allowed word. Nothing has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Optional<String> nearest;

    private Refusal(ErrorCode code, String detail, Optional<String> nearest) {
        super(detail, null, false, false);
        this.code = code;
        this.nearest = nearest;
    }

    public static Refusal of(ErrorCode code, String detail, Object... parts) {
        return new Refusal(code, detail.formatted(parts), Optional.empty());
    }

    /** The refusal of a word that is not on its list. */
    public static Refusal of(ErrorCode code, NotAllowed word) {
        return new Refusal(code, String.valueOf(word.getMessage()), word.nearest());
    }

    /** What was asked for could not be done because of this: {@link ErrorCode#INVALID_REQUEST}. */
    public Refusal within(String failed) {
        return new Refusal(ErrorCode.INVALID_REQUEST, "%s: %s — %s".formatted(failed, code, getMessage()), nearest);
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<String> nearest() {
        return nearest;
    }
}

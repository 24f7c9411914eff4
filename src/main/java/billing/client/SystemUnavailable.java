package billing.client;

import java.util.Set;

/** The system gave no usable answer: the line failed, the time ran out, or it answered 5xx. */
public final class SystemUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a gateway answers while the system behind it is away. */
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    private final boolean passing;

    private SystemUnavailable(String what, boolean passing, Throwable cause) {
        super("System unavailable: " + what, cause);
        this.passing = passing;
    }

    static SystemUnavailable lineFailed(String request, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new SystemUnavailable("%s got no answer: %s".formatted(request, reason), true, cause);
    }

    static SystemUnavailable answered(String request, int status, String body) {
        return new SystemUnavailable("%s was answered %d: %s".formatted(request, status, Secrets.masked(body)), PASSING.contains(status), null);
    }

    /** Whether the trouble may be over at the next try. */
    boolean isPassing() {
        return passing;
    }
}

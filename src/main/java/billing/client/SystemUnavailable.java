package billing.client;

import java.util.Optional;
import java.util.Set;

/** The system gave no usable answer: the line failed, the time ran out, it answered 5xx, or it was not asked because its circuit breaker is open. */
public final class SystemUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a gateway answers while the system behind it is away. */
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    private final String what;
    private final boolean passing;
    private final transient Optional<Outage> outage;

    private SystemUnavailable(String what, boolean passing, Optional<Outage> outage) {
        super("System unavailable: " + what);
        this.what = what;
        this.passing = passing;
        this.outage = outage;
    }

    /** What caused it is left out where that would tell a secret. */
    static SystemUnavailable lineFailed(String request, Exception cause, CarriedSecrets carried) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        SystemUnavailable failed = new SystemUnavailable("%s got no answer: %s".formatted(request, carried.masked(reason)), true, Optional.empty());
        if (!carried.areToldBy(cause)) {
            failed.initCause(cause);
        }
        return failed;
    }

    static SystemUnavailable answered(String request, int status, String body) {
        return new SystemUnavailable("%s was answered %d: %s".formatted(request, status, Secrets.masked(body)), PASSING.contains(status), Optional.empty());
    }

    /** The fallback of an open circuit breaker: nothing was sent. Everyone whom the same outage stops gets the same message. */
    static SystemUnavailable notSent(Outage outage) {
        return new SystemUnavailable(outage.toString(), false, Optional.of(outage));
    }

    /** The outage because of which nothing was sent, if that is why. */
    public Optional<Outage> outage() {
        return outage;
    }

    String what() {
        return what;
    }

    /** Whether the trouble may be over at the next try. */
    boolean isPassing() {
        return passing;
    }
}

package billing.client;

import java.util.List;

/** What a client did up to now, for whoever counts; reading it costs nothing to those who call. */
public interface ClientMetrics {

    /** What was asked of it, however often each was sent. */
    long calls();

    /** Requests that were sent a second or further time. */
    long retries();

    /** Calls that the system refused (4xx). */
    long refusals();

    /** Requests that got no usable answer: the line failed or the system answered 5xx. */
    long failures();

    /** Requests that an open circuit breaker kept back. */
    long notSent();

    /** The breaker of every address that was called, in the order of the addresses. */
    List<BreakerMetrics> breakers();
}

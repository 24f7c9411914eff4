package billing.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The circuit breaker of one address. {@link SystemUnavailable} counts as a failure, every answer below 500 as a success.
 *
 * <p>A request in trouble that its scenario asked for ({@link ApiRequest#inTrouble}) counts as neither: it says nothing about the address, and the other
 * scenarios of the run are not to suffer. An open breaker refuses it like any other.
 *
 * <p>It is asked and told by one at a time: nobody sees it between two states, or refused by an outage that is over.
 */
final class Breaker {

    private final URI address;
    private final Clock clock;
    private final Consumer<BreakerChange> told;
    private final CircuitBreaker breaker;
    private final Map<CircuitBreaker.State, Long> reached = new ConcurrentHashMap<>();
    private String last = "";
    private Optional<Outage> outage = Optional.empty();

    /** @param told of every change of state */
    record Means(BreakerRules rules, Clock clock, Consumer<BreakerChange> told) {}

    Breaker(URI address, Means means) {
        BreakerRules rules = means.rules();
        this.address = address;
        this.clock = means.clock();
        this.told = means.told();
        this.breaker = CircuitBreaker.of(address.toString(), CircuitBreakerConfig.custom()
                .slidingWindow(rules.window(), rules.minimum(), CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(rules.failurePercent())
                .waitDurationInOpenState(rules.open())
                .permittedNumberOfCallsInHalfOpenState(rules.trials())
                .clock(clock)
                .build());
        breaker.getEventPublisher().onStateTransition(event -> changed(event.getStateTransition()));
    }

    /** Why a request must not be sent now; nothing if it may: then {@link #watch} has to send it. */
    synchronized Optional<Outage> refuse() {
        return breaker.tryAcquirePermission() ? Optional.empty() : outage;
    }

    <T> T watch(ApiRequest request, Supplier<T> sending) {
        long begin = System.nanoTime();
        try {
            T answer = sending.get();
            settle(request, () -> breaker.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS));
            return answer;
        } catch (SystemUnavailable failed) {
            settle(request, () -> fail(begin, failed));
            throw failed;
        } catch (RuntimeException | Error bug) {
            breaker.releasePermission();
            throw bug;
        }
    }

    BreakerMetrics metrics() {
        return new BreakerMetrics(address, state(breaker.getState()),
                times(CircuitBreaker.State.OPEN), times(CircuitBreaker.State.HALF_OPEN), times(CircuitBreaker.State.CLOSED));
    }

    private synchronized void settle(ApiRequest request, Runnable count) {
        if (request.isInTrouble()) {
            breaker.releasePermission();
        } else {
            count.run();
        }
    }

    private void fail(long begin, SystemUnavailable failed) {
        last = failed.what();
        breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, failed);
    }

    private void changed(CircuitBreaker.StateTransition transition) {
        reached.merge(transition.getToState(), 1L, Long::sum);
        if (transition == CircuitBreaker.StateTransition.CLOSED_TO_OPEN) {
            outage = Optional.of(begun());
        }
        told.accept(new BreakerChange(address, state(transition.getFromState()), state(transition.getToState())));
    }

    private static BreakerMetrics.State state(CircuitBreaker.State state) {
        return BreakerMetrics.State.valueOf(state.name());
    }

    private Outage begun() {
        CircuitBreaker.Metrics judged = breaker.getMetrics();
        return new Outage(address, clock.instant(), judged.getNumberOfFailedCalls(), judged.getNumberOfBufferedCalls(), last);
    }

    private long times(CircuitBreaker.State state) {
        return reached.getOrDefault(state, 0L);
    }
}

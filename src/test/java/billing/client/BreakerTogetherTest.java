package billing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A breaker that somebody else comes to just when it opens or refuses: a clock that is looked at then lets him, and goes on when he is done or has to wait. */
final class BreakerTogetherTest {

    private static final Duration OPEN = Duration.ofMinutes(1);

    private final VisitedClock clock = new VisitedClock();
    private final List<Outage> met = new ArrayList<>();
    private final Breaker breaker = new Breaker(URI.create("http://billing"), new Breaker.Means(new BreakerRules(100, 1, 1, OPEN, 1), clock, change -> {}));

    @Test
    void whoever_asks_while_it_opens_meets_the_same_outage_as_all_others() throws InterruptedException {
        clock.visitWhen(BreakerMetrics.State.OPEN, () -> breaker.refuse().ifPresent(met::add));

        send(false);
        clock.awaitVisitor();

        assertThat(met).hasSize(1);
        assertThat(breaker.refuse()).contains(met.get(0));
    }

    @Test
    void whoever_is_refused_while_the_system_comes_back_does_not_begin_the_next_outage() throws InterruptedException {
        send(false);
        clock.visitWhen(BreakerMetrics.State.OPEN, () -> {
            clock.move(OPEN.plusMillis(1));
            send(true);
        });

        assertThat(breaker.refuse()).isPresent();
        clock.awaitVisitor();
        clock.move(OPEN);
        Instant next = clock.now();
        send(false);

        assertThat(breaker.refuse().orElseThrow().since()).isEqualTo(next);
    }

    private void send(boolean answered) {
        assertThat(breaker.refuse()).isEmpty();
        catchThrowable(() -> breaker.watch(ApiRequest.get("/api/v1/payment"), () -> {
            if (!answered) {
                throw SystemUnavailable.answered("GET http://billing", 503, "busy");
            }
            return "good";
        }));
    }

    /** A clock that calls a visitor, once, when it is looked at in a state of the breaker. */
    private final class VisitedClock extends MovableClock {

        private Optional<Thread> waiting = Optional.empty();
        private Thread visitor = new Thread();
        private BreakerMetrics.State awaited = BreakerMetrics.State.CLOSED;

        void visitWhen(BreakerMetrics.State state, Runnable visit) {
            awaited = state;
            visitor = new Thread(visit);
            waiting = Optional.of(visitor);
        }

        void awaitVisitor() throws InterruptedException {
            visitor.join();
        }

        Instant now() {
            return super.instant();
        }

        @Override
        public Instant instant() {
            Instant seen = super.instant();
            if (waiting.isPresent() && breaker.metrics().state() == awaited) {
                waiting = Optional.empty();
                visitor.start();
                Awaitility.await().until(() -> !visitor.isAlive() || visitor.getState() == Thread.State.BLOCKED);
            }
            return seen;
        }
    }
}

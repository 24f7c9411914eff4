package billing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A breaker that is asked by somebody else just when it has opened, and before it says why: a clock that is looked at then asks it. */
final class OpeningBreakerTest {

    private static final Duration OPEN = Duration.ofMinutes(1);

    private final List<Outage> met = new ArrayList<>();
    private final Breaker breaker = new Breaker(URI.create("http://billing"), new Breaker.Means(new BreakerRules(100, 1, 1, OPEN, 1), new AskingClock(), change -> {}));

    @Test
    void whoever_asks_while_it_opens_meets_the_same_outage_as_all_others() {
        fail();

        assertThat(met).isNotEmpty();
        assertThat(breaker.refuse()).contains(met.get(0));
    }

    private void fail() {
        assertThat(breaker.refuse()).isEmpty();
        catchThrowable(() -> breaker.watch(ApiRequest.get("/api/v1/payment"), () -> {
            throw SystemUnavailable.answered("GET http://billing", 503, "busy");
        }));
    }

    /** No two looks at it see the same time. */
    private final class AskingClock extends MovableClock {

        private boolean asked;

        @Override
        public Instant instant() {
            move(Duration.ofMillis(1));
            Instant seen = super.instant();
            if (!asked && isOpen()) {
                asked = true;
                breaker.refuse().ifPresent(met::add);
            }
            return seen;
        }

        private boolean isOpen() {
            return Optional.ofNullable(breaker).filter(made -> made.metrics().state() == BreakerMetrics.State.OPEN).isPresent();
        }
    }
}

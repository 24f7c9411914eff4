package billing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    private final class AskingClock extends Clock {

        private boolean asked;
        private Instant now = Instant.parse("2026-01-31T10:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            Instant seen = now;
            if (!asked && isOpen()) {
                asked = true;
                breaker.refuse().ifPresent(met::add);
            }
            return seen;
        }

        private boolean isOpen() {
            return Optional.ofNullable(breaker).filter(made -> made.metrics().state() == BreakerMetrics.State.OPEN).isPresent();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a moment is the same in every zone");
        }
    }
}

package billing.client;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a client does. */
final class Tally implements ClientMetrics {

    final LongAdder called = new LongAdder();
    final LongAdder retried = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder failed = new LongAdder();
    final LongAdder keptBack = new LongAdder();

    private final Breakers breakers;

    Tally(Breakers breakers) {
        this.breakers = breakers;
    }

    @Override
    public long calls() {
        return called.sum();
    }

    @Override
    public long retries() {
        return retried.sum();
    }

    @Override
    public long refusals() {
        return refused.sum();
    }

    @Override
    public long failures() {
        return failed.sum();
    }

    @Override
    public long notSent() {
        return keptBack.sum();
    }

    @Override
    public List<BreakerMetrics> breakers() {
        return breakers.metrics();
    }
}

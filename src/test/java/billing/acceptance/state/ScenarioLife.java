package billing.acceptance.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One scenario's way through the {@link LifeState}s, with the time at which it reached each. */
public final class ScenarioLife {

    private final long begin = System.nanoTime();
    private final List<String> reached = new ArrayList<>(List.of(LifeState.INITIALIZING.toString()));
    private LifeState state = LifeState.INITIALIZING;

    public void become(LifeState next) {
        state = state.then(next);
        reached.add("%s (%d ms)".formatted(next, Duration.ofNanos(System.nanoTime() - begin).toMillis()));
    }

    public LifeState state() {
        return state;
    }

    /** {@code Initializing → Configured (0 ms) → …} */
    @Override
    public String toString() {
        return String.join(" → ", reached);
    }
}

package billing.acceptance.state;

import billing.report.scenario.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One scenario's way through the {@link LifeState}s, with the time at which it reached each. */
public final class ScenarioLife {

    private final long begin = System.nanoTime();
    private final List<Stage> stages = new ArrayList<>(List.of(new Stage(LifeState.INITIALIZING.toString(), Duration.ZERO)));
    private LifeState state = LifeState.INITIALIZING;

    public void become(LifeState next) {
        state = state.then(next);
        stages.add(new Stage(next.toString(), Duration.ofNanos(System.nanoTime() - begin)));
    }

    public LifeState state() {
        return state;
    }

    /** Every state that it reached so far. */
    public List<Stage> stages() {
        return List.copyOf(stages);
    }
}

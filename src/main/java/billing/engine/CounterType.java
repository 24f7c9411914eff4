package billing.engine;

import billing.text.Choice;
import java.util.List;

/** How the meters of a counter become the volume of a month: added up, the latest reading, or the growth of a running counter (rulebook, chapter 3). */
public enum CounterType {
    DELTA,
    GAUGE,
    CUMULATIVE;

    private static final Choice<CounterType> CHOICE = Choice.of("counter type", List.of(values()), CounterType::name);

    public static CounterType of(String name) {
        return CHOICE.pick(name);
    }
}

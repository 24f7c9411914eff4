package billing.engine;

import billing.text.Choice;
import java.util.List;

/** The kinds of adjustments, in the order in which a level applies them (rulebook, chapter 6). */
public enum AdjustmentType {
    STATIC_EXTRA(false),
    PERCENT_EXTRA(true),
    PERCENT_DISCOUNT(true),
    STATIC_DISCOUNT(false);

    private static final Choice<AdjustmentType> CHOICE = Choice.of("adjustment type", List.of(values()), AdjustmentType::name);

    private final boolean percent;

    AdjustmentType(boolean percent) {
        this.percent = percent;
    }

    public static AdjustmentType of(String name) {
        return CHOICE.pick(name);
    }

    /** Whether it is a percentage of what the level comes to, and not an amount. */
    public boolean isPercent() {
        return percent;
    }
}

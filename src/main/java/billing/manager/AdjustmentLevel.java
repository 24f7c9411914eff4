package billing.manager;

import billing.text.Choice;
import java.util.List;

/** What an adjustment is made on, as analysts call it. */
public enum AdjustmentLevel {
    PROJECT("project"),
    BILLING_GROUP("billing group");

    private static final Choice<AdjustmentLevel> CHOICE = Choice.of("level", List.of(values()), AdjustmentLevel::toString);

    private final String words;

    AdjustmentLevel(String words) {
        this.words = words;
    }

    public static AdjustmentLevel of(String words) {
        return CHOICE.pick(words);
    }

    @Override
    public String toString() {
        return words;
    }
}

package billing.manager;

import billing.text.Choice;
import java.util.List;

/** Whether an adjustment lowers an amount or raises it, as analysts call it and as the API does. */
public enum AdjustmentKind {
    DISCOUNT("discount", "DISCOUNT"),
    SURCHARGE("surcharge", "EXTRA");

    private static final Choice<AdjustmentKind> CHOICE = Choice.of("kind of adjustment", List.of(values()), AdjustmentKind::toString);

    private final String word;
    private final String wire;

    AdjustmentKind(String word, String wire) {
        this.word = word;
        this.wire = wire;
    }

    public static AdjustmentKind of(String word) {
        return CHOICE.pick(word);
    }

    String wire() {
        return wire;
    }

    @Override
    public String toString() {
        return word;
    }
}

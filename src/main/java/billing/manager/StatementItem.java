package billing.manager;

import billing.text.Choice;
import java.util.List;

/** What a statement shows besides its lines, as analysts call it. */
public enum StatementItem {
    CHARGE("charge"),
    DISCOUNT("discount"),
    SURCHARGE("surcharge"),
    SHORTFALL("shortfall"),
    CREDIT("credit"),
    TAX("tax"),
    LATE_FEE("late fee"),
    TOTAL("total"),
    UNPAID("unpaid");

    private static final Choice<StatementItem> CHOICE = Choice.of("statement item", List.of(values()), StatementItem::toString);

    private final String words;

    StatementItem(String words) {
        this.words = words;
    }

    public static StatementItem of(String words) {
        return CHOICE.pick(words);
    }

    @Override
    public String toString() {
        return words;
    }
}

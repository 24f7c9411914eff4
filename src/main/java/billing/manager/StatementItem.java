package billing.manager;

import billing.text.Choice;
import java.util.List;

/** What a statement shows besides its lines, as analysts call it. */
public enum StatementItem {
    CHARGE("charge", "§4"),
    DISCOUNT("discount", "§6"),
    SURCHARGE("surcharge", "§6"),
    SHORTFALL("shortfall", "§5"),
    CREDIT("credit", "§7"),
    TAX("tax", "§8"),
    LATE_FEE("late fee", "§9"),
    TOTAL("total", "§8"),
    UNPAID("unpaid", "§9");

    private static final Choice<StatementItem> CHOICE = Choice.of("statement item", List.of(values()), StatementItem::toString);

    private final String words;
    private final String rule;

    StatementItem(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    public static StatementItem of(String words) {
        return CHOICE.pick(words);
    }

    /** The rulebook's paragraph that says what it comes to: {@code §8}. */
    public String rule() {
        return rule;
    }

    @Override
    public String toString() {
        return words;
    }
}

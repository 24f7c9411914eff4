package billing.engine;

import billing.text.Choice;
import java.util.List;

/** What can be damaged in a ledger on purpose, so that somebody can find it. */
public enum Damage {
    STATEMENT_TOTAL,
    CREDIT_BALANCE,
    CREDIT_USE,
    PAYMENT_HISTORY,
    CHARGE,
    EVENT;

    private static final Choice<Damage> CHOICE = Choice.of("damage", List.of(values()), Damage::name);

    public static Damage of(String name) {
        return CHOICE.pick(name);
    }
}

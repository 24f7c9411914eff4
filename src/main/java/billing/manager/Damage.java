package billing.manager;

import billing.text.Choice;
import java.util.List;

/** What of a ledger can be damaged on purpose, as analysts call it and as the sandbox does. */
public enum Damage {
    STATEMENT_TOTAL("statement total"),
    CREDIT_BALANCE("credit balance"),
    CREDIT_USE("credit use"),
    PAYMENT_HISTORY("payment history"),
    CHARGE("gateway charge"),
    EVENT("event");

    private static final Choice<Damage> CHOICE = Choice.of("part of a ledger", List.of(values()), Damage::toString);

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    public static Damage of(String words) {
        return CHOICE.pick(words);
    }

    @Override
    public String toString() {
        return words;
    }
}

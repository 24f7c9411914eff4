package billing.manager;

import billing.text.Choice;
import java.util.List;

/** A damage that can be done to a ledger on purpose, as analysts call it: each breaks one law and no other. */
public enum Damage {
    /** The stored total is one smallest unit more than the items come to. */
    STATEMENT_TOTAL("statement total", LedgerLaw.STATEMENT),
    /** A movement tells another amount of a grant than the credit does. */
    CREDIT_BALANCE("credit balance", LedgerLaw.CREDIT_BALANCE),
    /** A credit paid the month one smallest unit more than the statement shows. */
    CREDIT_USE("credit use", LedgerLaw.CREDIT_USE),
    /** A status is missing in the way of the payment. */
    PAYMENT_HISTORY("payment history", LedgerLaw.PAYMENT_HISTORY),
    /** The gateway charged twice. */
    CHARGE("gateway charge", LedgerLaw.CHARGE),
    /** The meter of an event counts twice. */
    EVENT("event", LedgerLaw.EVENT);

    private static final Choice<Damage> CHOICE = Choice.of("damage", List.of(values()), Damage::toString);

    private final String words;
    private final LedgerLaw broken;

    Damage(String words, LedgerLaw broken) {
        this.words = words;
        this.broken = broken;
    }

    public static Damage of(String words) {
        return CHOICE.pick(words);
    }

    /** What the API calls it: {@code STATEMENT_TOTAL}. */
    public String word() {
        return name();
    }

    public LedgerLaw breaks() {
        return broken;
    }

    @Override
    public String toString() {
        return words;
    }
}

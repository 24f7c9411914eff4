package billing.manager;

import billing.text.Choice;
import java.util.List;

/** What of a ledger can be damaged on purpose, as analysts call it and as the sandbox does; each damage breaks one law and no other. */
public enum Damage {
    /** The stored total is one smallest unit more than the items come to. */
    STATEMENT_TOTAL("statement total", LedgerLaw.STATEMENT),
    /** A movement tells another amount of a grant than the credit does. */
    CREDIT_BALANCE("credit balance", LedgerLaw.CREDIT_BALANCE),
    /** A credit paid the month another amount than the statement shows. */
    CREDIT_USE("credit use", LedgerLaw.CREDIT_USE),
    /** A status is missing in the way of the payment. */
    PAYMENT_HISTORY("payment history", LedgerLaw.PAYMENT_HISTORY),
    /** The gateway charged twice. */
    CHARGE("gateway charge", LedgerLaw.CHARGE),
    /** The meter of an event counts twice. */
    EVENT("event", LedgerLaw.EVENT);

    private static final Choice<Damage> CHOICE = Choice.of("part of a ledger", List.of(values()), Damage::toString);

    private final String words;
    private final LedgerLaw broken;

    Damage(String words, LedgerLaw broken) {
        this.words = words;
        this.broken = broken;
    }

    public static Damage of(String words) {
        return CHOICE.pick(words);
    }

    public LedgerLaw breaks() {
        return broken;
    }

    @Override
    public String toString() {
        return words;
    }
}

package billing.manager;

import billing.text.Choice;
import java.util.List;

/** A damage that can be done to a ledger on purpose, as analysts call it: each breaks the {@link Law} of its name and no other. */
public enum Damage {
    /** The stored total is one smallest unit more than the items come to. */
    STATEMENT_TOTAL("statement total", Law.STATEMENT),
    /** A movement tells another amount of a grant than the credit does. */
    CREDIT_BALANCE("credit balance", Law.CREDIT_BALANCE),
    /** A credit paid the month one smallest unit more than the statement shows. */
    CREDIT_USE("credit use", Law.CREDIT_USE),
    /** A status is missing in the way of the payment. */
    PAYMENT_HISTORY("payment history", Law.PAYMENT_HISTORY),
    /** The gateway charged twice. */
    CHARGE("gateway charge", Law.CHARGE),
    /** The meter of an event counts twice. */
    EVENT("event", Law.EVENT);

    private static final Choice<Damage> CHOICE = Choice.of("damage", List.of(values()), Damage::toString);

    private final String words;
    private final Law law;

    Damage(String words, Law law) {
        this.words = words;
        this.law = law;
    }

    /** What must hold of every ledger after every scenario. */
    public enum Law {
        STATEMENT,
        CREDIT_BALANCE,
        CREDIT_USE,
        PAYMENT_HISTORY,
        CHARGE,
        EVENT
    }

    public static Damage of(String words) {
        return CHOICE.pick(words);
    }

    /** What the API calls it: {@code STATEMENT_TOTAL}. */
    public String word() {
        return name();
    }

    public Law breaks() {
        return law;
    }

    @Override
    public String toString() {
        return words;
    }
}

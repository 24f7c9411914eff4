package billing.manager;

/** What holds of every ledger, whatever happened to its customer. */
public enum LedgerLaw {
    STATEMENT("every statement adds up"),
    CREDIT_BALANCE("every credit's balance is what its movements left"),
    CREDIT_USE("a month uses the credit that its statement shows"),
    PAYMENT_HISTORY("every payment goes the way of payments"),
    CHARGE("the gateway keeps what was paid"),
    EVENT("no event counts twice");

    private final String sentence;

    LedgerLaw(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return sentence;
    }
}

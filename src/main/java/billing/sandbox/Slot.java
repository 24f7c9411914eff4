package billing.sandbox;

import billing.engine.Account;
import java.util.Optional;

/** Where one customer's account lies; the lock of whoever works on it. */
final class Slot {

    private volatile Kept kept;
    private int holders;

    /** Of a customer that the sandbox does not know. */
    Slot(long version) {
        kept = new Kept(Optional.empty(), version);
    }

    Kept kept() {
        return kept;
    }

    Optional<Account> account() {
        return kept.account();
    }

    void keep(Kept changed) {
        kept = changed;
    }

    Slot taken() {
        holders++;
        return this;
    }

    /** @return whether nobody holds it any more */
    boolean givenBack() {
        holders--;
        return holders == 0;
    }
}

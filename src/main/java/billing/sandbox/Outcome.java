package billing.sandbox;

import billing.engine.Account;
import java.util.Optional;

/** What a handler makes of a request: the account as it is from now on, and the answer. */
record Outcome(Optional<Account> account, Answer answer) {

    /** The account is as it was. */
    static Outcome unchanged(Account account, Object wireRecord) {
        return new Outcome(Optional.of(account), Answer.json(200, wireRecord));
    }

    static Outcome changed(Account account, Object wireRecord) {
        return new Outcome(Optional.of(account), Answer.json(200, wireRecord));
    }

    static Outcome created(Account account, Object wireRecord) {
        return new Outcome(Optional.of(account), Answer.json(201, wireRecord));
    }

    /** What was asked for will be done. */
    static Outcome accepted(Account account, Object wireRecord) {
        return new Outcome(Optional.of(account), Answer.json(202, wireRecord));
    }

    /** The customer is forgotten. */
    static Outcome removed(Object wireRecord) {
        return new Outcome(Optional.empty(), Answer.json(200, wireRecord));
    }
}

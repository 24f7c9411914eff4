package billing.sandbox;

import billing.engine.Account;
import java.util.Optional;

/**
 * A customer's account as it is kept.
 *
 * @param account none of a customer that the sandbox does not know
 * @param version another one after every change, and never the same again
 */
record Kept(Optional<Account> account, long version) {}

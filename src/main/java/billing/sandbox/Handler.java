package billing.sandbox;

import billing.engine.Account;

/** Carries out a request on a customer's account: a pure function. A refusal is thrown, and the account stays what it was. */
@FunctionalInterface
interface Handler<B> {

    Outcome handle(Account account, Call<B> call);
}

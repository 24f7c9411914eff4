package billing.sandbox;

import billing.engine.Account;

/** What is kept of customers besides their accounts: what the gateway took, trouble to come, answers, the last requests. */
record Belongings(PaymentGateway gateway, ApiFaults faults, DataCache cache, Journals journals) {

    static Belongings none(Limits limits) {
        return new Belongings(new PaymentGateway(), new ApiFaults(), new DataCache(limits.answers()), new Journals(limits));
    }

    /** Nothing of a customer stays. */
    void forget(Account account) {
        String uuid = account.customer().uuid();
        gateway.forget(account);
        faults.end(uuid);
        cache.forget(uuid);
        journals.forget(uuid);
    }
}

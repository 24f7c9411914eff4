package billing.manager;

import billing.api.CustomerLedger;
import billing.client.ApiRequest;
import billing.client.BillingApi;

/** Reads the whole ledger of the subject's customer, in one call. */
public final class LedgerManager extends BaseManager {

    private final Operation<TestCustomer, CustomerLedger, Ledger> ledger = Operation.called("read the whole ledger").of(
            customer -> ApiRequest.get("/api/v1/customers/" + customer.uuid() + "/ledger"), CustomerLedger.class, wire -> LedgerParser.parse(subject().customer(), wire));

    public LedgerManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    public Ledger fetchLedger() {
        return execute(ledger, subject().customer());
    }
}

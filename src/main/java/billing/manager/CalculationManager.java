package billing.manager;

import billing.api.CalculationResult;
import billing.api.MonthRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.money.Currency;
import billing.money.Money;

/** Calculates the subject's month. */
public final class CalculationManager extends BaseManager {

    private final Operation<Subject, CalculationResult, Money> recalculate = Operation.called("calculate the bill").of(
            about -> ApiRequest.post("/api/v1/calculate", new MonthRequest(about.customer().uuid(), about.month())).repeatable(),
            CalculationResult.class,
            result -> Money.ofMinor(Currency.of(result.currency()), result.totalAmount()));

    public CalculationManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** Calculates the bill of the month afresh; what it comes to. */
    public Money recalculateAll() {
        return execute(recalculate, subject());
    }
}

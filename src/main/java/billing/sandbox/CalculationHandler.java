package billing.sandbox;

import billing.api.CalculationResult;
import billing.api.MonthRequest;
import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.Payment;
import billing.engine.PriceList;
import billing.engine.Statement;
import java.time.YearMonth;
import java.util.List;

/** Calculates a month. */
final class CalculationHandler {

    private final PriceList prices;

    CalculationHandler(PriceList prices) {
        this.prices = prices;
    }

    Outcome calculate(Account account, Call<MonthRequest> call) {
        YearMonth month = call.body().month();
        Account calculated = Calculation.calculate(account, prices, month);
        Statement statement = Calculation.statement(calculated, month);
        List<Payment> payments = calculated.billed(month).payments();
        return Outcome.changed(calculated, new CalculationResult(account.customer().uuid(), month, BillingHandler.statementId(account, month),
                payments.get(payments.size() - 1).id(), statement.total().currency().name(), statement.total().minor()));
    }
}

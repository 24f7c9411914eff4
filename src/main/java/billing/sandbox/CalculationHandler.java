package billing.sandbox;

import billing.api.CalculationResult;
import billing.api.MonthRequest;
import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.Catalogue;
import billing.engine.Payment;
import billing.engine.Statement;
import java.time.YearMonth;
import java.util.List;

/** Calculates a month. */
final class CalculationHandler {

    private final Catalogue catalogue;

    CalculationHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome calculate(Account account, Call<MonthRequest> call) {
        YearMonth month = call.body().month();
        Account calculated = Calculation.calculate(account, catalogue, month);
        Statement statement = Calculation.statement(calculated, month);
        List<Payment> payments = calculated.billed(month).payments();
        return Outcome.changed(calculated, new CalculationResult(account.customer().uuid(), month, BillingHandler.statementId(account, month),
                payments.get(payments.size() - 1).id(), statement.total().currency().name(), statement.total().minor()));
    }
}

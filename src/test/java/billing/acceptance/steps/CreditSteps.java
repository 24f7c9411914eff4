package billing.acceptance.steps;

import billing.acceptance.expect.Expect;
import billing.acceptance.expect.ExpectedHistory;
import billing.acceptance.state.Actions;
import billing.acceptance.tables.CreditTable;
import billing.manager.CreditInput;
import billing.manager.CreditManager;
import billing.money.Money;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;

/** What the customer may use up before paying. */
public final class CreditSteps {

    private final Actions actions;
    private final CreditManager credits;

    public CreditSteps(Actions actions, CreditManager credits) {
        this.actions = actions;
        this.credits = credits;
    }

    @Given("a free credit of {money}")
    public void aFreeCredit(Money amount) {
        actions.attempt(() -> credits.giveCredit(CreditInput.free(amount)));
    }

    @Given("a paid credit of {money}")
    public void aPaidCredit(Money amount) {
        actions.attempt(() -> credits.giveCredit(CreditInput.paid(amount)));
    }

    @Given("these credits:")
    public void theseCredits(CreditTable table) {
        actions.attempt(() -> table.credits().forEach(credits::giveCredit));
    }

    @Then("{money} of credit remains")
    public void creditRemains(Money amount) {
        Expect.creditRemains(amount, actions.read(credits::inquireRestCredit), actions.read(credits::creditHistory));
    }

    @Then("{money} of credit was used")
    public void creditWasUsed(Money amount) {
        Expect.creditUsed(amount, actions.read(credits::inquireRestCredit), actions.read(credits::creditHistory));
    }

    @Then("the credit history shows:")
    public void theCreditHistoryShows(ExpectedHistory expected) {
        expected.compareWith(actions.read(credits::creditHistory));
    }
}

package billing.acceptance.steps;

import billing.acceptance.expect.Expect;
import billing.acceptance.expect.ExpectedLines;
import billing.acceptance.expect.ExpectedStatement;
import billing.acceptance.state.Actions;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.money.Money;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** What the month comes to. */
public final class BillingSteps {

    private final Actions actions;
    private final CalculationManager calculation;
    private final BillingManager billing;

    public BillingSteps(Actions actions, CalculationManager calculation, BillingManager billing) {
        this.actions = actions;
        this.calculation = calculation;
        this.billing = billing;
    }

    @When("the bill is calculated")
    public void theBillIsCalculated() {
        actions.attempt(calculation::recalculateAll);
    }

    @When("the bill is calculated again")
    public void theBillIsCalculatedAgain() {
        actions.attempt(calculation::recalculateAll);
    }

    @Then("the statement shows:")
    public void theStatementShows(ExpectedStatement expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }

    @Then("the statement has these lines:")
    public void theStatementHasTheseLines(ExpectedLines expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }

    @Then("the total is {money}")
    public void theTotalIs(Money expected) {
        actions.verify(billing::getBillingStatement, actual -> Expect.total(expected, actual));
    }

    @Then("there is no statement")
    public void thereIsNoStatement() {
        actions.verify(billing::findBillingStatement, Expect::noStatement);
    }

    @Then("{money} is unpaid")
    public void isUnpaid(Money expected) {
        actions.verify(billing::getUnpaid, actual -> Expect.unpaid(expected, actual));
    }
}

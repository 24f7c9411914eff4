package billing.acceptance.steps;

import billing.acceptance.expect.ExpectedAdjustments;
import billing.acceptance.state.Actions;
import billing.acceptance.tables.AdjustmentTable;
import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentLevel;
import billing.manager.AdjustmentManager;
import billing.manager.BillingManager;
import billing.money.Money;
import billing.money.Percent;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** What is taken off the bill or added to it, besides what was used. */
public final class AdjustmentSteps {

    private final Actions actions;
    private final AdjustmentManager adjustments;
    private final BillingManager billing;

    public AdjustmentSteps(Actions actions, AdjustmentManager adjustments, BillingManager billing) {
        this.actions = actions;
        this.adjustments = adjustments;
        this.billing = billing;
    }

    @Given("a {level} discount of {money}")
    public void discount(AdjustmentLevel level, Money amount) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(level, amount)));
    }

    @Given("a {level} discount of {percent}")
    public void discount(AdjustmentLevel level, Percent percent) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(level, percent)));
    }

    @Given("a discount of {money} on project {string}")
    public void discountOn(Money amount, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, amount).on(project)));
    }

    @Given("a discount of {percent} on project {string}")
    public void discountOn(Percent percent, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent).on(project)));
    }

    @Given("a {level} surcharge of {money}")
    public void surcharge(AdjustmentLevel level, Money amount) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(level, amount)));
    }

    @Given("a {level} surcharge of {percent}")
    public void surcharge(AdjustmentLevel level, Percent percent) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(level, percent)));
    }

    @Given("a surcharge of {money} on project {string}")
    public void surchargeOn(Money amount, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(AdjustmentLevel.PROJECT, amount).on(project)));
    }

    @Given("a surcharge of {percent} on project {string}")
    public void surchargeOn(Percent percent, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(AdjustmentLevel.PROJECT, percent).on(project)));
    }

    @Given("these adjustments:")
    public void theseAdjustments(AdjustmentTable table) {
        actions.attempt(() -> table.adjustments().forEach(adjustments::adjust));
    }

    @When("the adjustments are removed")
    public void theAdjustmentsAreRemoved() {
        actions.attempt(adjustments::removeAdjustments);
    }

    @Then("the statement has these adjustments:")
    public void theStatementHasTheseAdjustments(ExpectedAdjustments expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }
}

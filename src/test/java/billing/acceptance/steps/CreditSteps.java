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
import io.cucumber.java.en.When;
import java.util.List;

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

    @Given("a free credit of {money} limited to {counters}")
    public void aFreeCreditLimitedTo(Money amount, List<String> counters) {
        actions.attempt(() -> credits.giveCredit(CreditInput.free(amount).limitedTo(counters)));
    }

    @Given("a paid credit of {money} limited to {counters}")
    public void aPaidCreditLimitedTo(Money amount, List<String> counters) {
        actions.attempt(() -> credits.giveCredit(CreditInput.paid(amount).limitedTo(counters)));
    }

    @Given("these credits:")
    public void theseCredits(CreditTable table) {
        actions.attempt(() -> table.credits().forEach(credits::giveCredit));
    }

    @Given("coupon {string} is worth a free credit of {money}")
    public void couponIsWorthAFreeCredit(String code, Money amount) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.free(amount)));
    }

    @Given("coupon {string} is worth a free credit of {money} limited to {counters}")
    public void couponIsWorthAFreeCreditLimitedTo(String code, Money amount, List<String> counters) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.free(amount).limitedTo(counters)));
    }

    @Given("coupon {string} is worth a paid credit of {money}")
    public void couponIsWorthAPaidCredit(String code, Money amount) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.paid(amount)));
    }

    @Given("coupon {string} is worth a paid credit of {money} limited to {counters}")
    public void couponIsWorthAPaidCreditLimitedTo(String code, Money amount, List<String> counters) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.paid(amount).limitedTo(counters)));
    }

    @When("coupon {string} is redeemed")
    public void couponIsRedeemed(String code) {
        actions.attempt(() -> credits.redeemCoupon(code));
    }

    @When("campaign {string} is withdrawn")
    public void campaignIsWithdrawn(String campaign) {
        actions.attempt(() -> credits.withdrawCampaign(campaign));
    }

    @Then("{money} of credit remains")
    public void creditRemains(Money amount) {
        actions.verify(credits::inquireRestCredit, rest -> Expect.creditRemains(amount, rest, credits.creditHistory()));
    }

    @Then("{money} of credit was used")
    public void creditWasUsed(Money amount) {
        actions.verify(credits::inquireRestCredit, rest -> Expect.creditUsed(amount, rest, credits.creditHistory()));
    }

    @Then("the credit history shows:")
    public void theCreditHistoryShows(ExpectedHistory expected) {
        actions.verify(credits::creditHistory, expected::compareWith);
    }
}

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
@Chapter(number = 5, en = "Credits", ko = "크레딧")
public final class CreditSteps {

    private final Actions actions;
    private final CreditManager credits;

    public CreditSteps(Actions actions, CreditManager credits) {
        this.actions = actions;
        this.credits = credits;
    }

    @Given("a free credit of {money}")
    @Means(en = "Gives a credit that cost nothing and pays for anything.", ko = "어떤 사용량에나 쓸 수 있는 무료 크레딧을 지급한다.")
    public void aFreeCredit(Money amount) {
        actions.attempt(() -> credits.giveCredit(CreditInput.free(amount)));
    }

    @Given("a paid credit of {money}")
    @Means(en = "Gives a credit that was bought and pays for anything.", ko = "어떤 사용량에나 쓸 수 있는 유료 크레딧을 지급한다.")
    public void aPaidCredit(Money amount) {
        actions.attempt(() -> credits.giveCredit(CreditInput.paid(amount)));
    }

    @Given("a free credit of {money} limited to {counters}")
    @Means(en = "Gives a free credit that pays for lines of these counters only.", ko = "지정한 카운터에만 쓸 수 있는 무료 크레딧을 지급한다.")
    public void aFreeCreditLimitedTo(Money amount, List<String> counters) {
        actions.attempt(() -> credits.giveCredit(CreditInput.free(amount).limitedTo(counters)));
    }

    @Given("a paid credit of {money} limited to {counters}")
    @Means(en = "Gives a paid credit that pays for lines of these counters only.", ko = "지정한 카운터에만 쓸 수 있는 유료 크레딧을 지급한다.")
    public void aPaidCreditLimitedTo(Money amount, List<String> counters) {
        actions.attempt(() -> credits.giveCredit(CreditInput.paid(amount).limitedTo(counters)));
    }

    @Given("these credits:")
    @Means(en = "Gives credits with a campaign, a first day or a last day, in the order of the table.", ko = "캠페인, 시작일, 만료일이 있는 크레딧을 표의 순서대로 지급한다.")
    public void theseCredits(CreditTable table) {
        actions.attempt(() -> table.credits().forEach(credits::giveCredit));
    }

    @Given("coupon {string} is worth a free credit of {money}")
    @Means(en = "Defines a coupon; redeeming it gives a free credit.", ko = "쿠폰을 정의한다. 등록하면 무료 크레딧이 지급된다.")
    public void couponIsWorthAFreeCredit(String code, Money amount) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.free(amount)));
    }

    @Given("coupon {string} is worth a free credit of {money} limited to {counters}")
    @Means(en = "Defines a coupon for a free credit that pays for these counters only.", ko = "지정한 카운터에만 쓸 수 있는 무료 크레딧 쿠폰을 정의한다.")
    public void couponIsWorthAFreeCreditLimitedTo(String code, Money amount, List<String> counters) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.free(amount).limitedTo(counters)));
    }

    @Given("coupon {string} is worth a paid credit of {money}")
    @Means(en = "Defines a coupon; redeeming it gives a paid credit.", ko = "쿠폰을 정의한다. 등록하면 유료 크레딧이 지급된다.")
    public void couponIsWorthAPaidCredit(String code, Money amount) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.paid(amount)));
    }

    @Given("coupon {string} is worth a paid credit of {money} limited to {counters}")
    @Means(en = "Defines a coupon for a paid credit that pays for these counters only.", ko = "지정한 카운터에만 쓸 수 있는 유료 크레딧 쿠폰을 정의한다.")
    public void couponIsWorthAPaidCreditLimitedTo(String code, Money amount, List<String> counters) {
        actions.attempt(() -> credits.defineCoupon(code, CreditInput.paid(amount).limitedTo(counters)));
    }

    @When("coupon {string} is redeemed")
    @Means(en = "The customer redeems a coupon, which is possible once.", ko = "고객이 쿠폰을 등록한다. 한 번만 할 수 있다.")
    public void couponIsRedeemed(String code) {
        actions.attempt(() -> credits.redeemCoupon(code));
    }

    @When("campaign {string} is withdrawn")
    @Means(en = "Takes back what is unused of the customer's credits of a campaign.", ko = "캠페인으로 지급한 크레딧 중 쓰지 않은 금액을 회수한다.")
    public void campaignIsWithdrawn(String campaign) {
        actions.attempt(() -> credits.withdrawCampaign(campaign));
    }

    @Then("{money} of credit remains")
    @Means(
            en = "Compares what is left of all credits, past their last day too until a job takes it.",
            ko = "모든 크레딧의 잔액을 확인한다. 만료일이 지나도 소멸 작업 전까지는 잔액에 포함된다.")
    public void creditRemains(Money amount) {
        actions.verify(credits::inquireRestCredit, rest -> Expect.creditRemains(amount, rest, credits.creditHistory()));
    }

    @Then("{money} of credit was used")
    @Means(en = "Compares what credits paid of the billing month.", ko = "청구 월에 사용한 크레딧 금액을 확인한다.")
    public void creditWasUsed(Money amount) {
        actions.verify(credits::inquireRestCredit, rest -> Expect.creditUsed(amount, rest, credits.creditHistory()));
    }

    @Then("the credit history shows:")
    @Means(en = "Compares all movements of all credits, in any order.", ko = "모든 크레딧의 모든 변동 내역을 순서와 관계없이 비교한다.")
    public void theCreditHistoryShows(ExpectedHistory expected) {
        actions.verify(credits::creditHistory, expected::compareWith);
    }
}

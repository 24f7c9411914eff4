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
@Chapter(number = 6, en = "Calculation and statement", ko = "요금 계산과 명세서")
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
    @Means(en = "Calculates the billing month and opens its payment.", ko = "청구 월의 요금을 계산하고 결제 건을 만든다.")
    public void theBillIsCalculated() {
        actions.attempt(calculation::recalculateAll);
    }

    @When("the bill is calculated again")
    @Means(en = "Calculates the month afresh; credits are released first and applied anew.", ko = "요금을 처음부터 다시 계산한다. 쓴 크레딧은 되돌린 뒤 다시 적용한다.")
    public void theBillIsCalculatedAgain() {
        actions.attempt(calculation::recalculateAll);
    }

    @Then("the statement shows:")
    @Means(en = "Compares the items that the table lists; amounts carry no sign.", ko = "표에 적은 명세서 항목만 비교한다. 금액에 부호는 쓰지 않는다.")
    public void theStatementShows(ExpectedStatement expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }

    @Then("the statement has these lines:")
    @Means(
            en = "Compares every line of the statement, in any order; columns left out are not compared.",
            ko = "명세서의 모든 내역을 순서와 관계없이 비교한다. 빠진 열은 비교하지 않는다.")
    public void theStatementHasTheseLines(ExpectedLines expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }

    @Then("the total is {money}")
    @Means(en = "Compares what is to be paid for the billing month.", ko = "청구 월에 낼 총액을 확인한다.")
    public void theTotalIs(Money expected) {
        actions.verify(billing::getBillingStatement, actual -> Expect.total(expected, actual));
    }

    @Then("there is no statement")
    @Means(en = "The billing month was never calculated, or was taken back.", ko = "청구 월이 계산된 적이 없거나 취소되어 명세서가 없음을 확인한다.")
    public void thereIsNoStatement() {
        actions.verify(billing::findBillingStatement, Expect::noStatement);
    }

    @Then("{money} is unpaid")
    @Means(en = "Compares the sum of earlier months that are calculated and not paid.", ko = "계산되었으나 내지 않은 이전 달들의 미납 합계를 확인한다.")
    public void isUnpaid(Money expected) {
        actions.verify(billing::getUnpaid, actual -> Expect.unpaid(expected, actual));
    }
}

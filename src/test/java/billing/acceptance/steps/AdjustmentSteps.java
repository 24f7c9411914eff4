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
@Chapter(number = 4, en = "Adjustments", ko = "할인과 할증")
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
    @Means(en = "Takes an amount off the billing month, at the level named.", ko = "청구 월 요금을 정한 금액만큼 할인한다.")
    public void discount(AdjustmentLevel level, Money amount) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(level, amount)));
    }

    @Given("a {level} discount of {percent}")
    @Means(en = "Takes a share off the billing month, rounded up.", ko = "청구 월 요금을 비율로 할인한다. 끝수는 올린다.")
    public void discount(AdjustmentLevel level, Percent percent) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(level, percent)));
    }

    @Given("a discount of {money} on project {string}")
    @Means(en = "Takes an amount off one of several projects.", ko = "여러 프로젝트 중 하나의 요금을 정한 금액만큼 할인한다.")
    public void discountOn(Money amount, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, amount).on(project)));
    }

    @Given("a discount of {percent} on project {string}")
    @Means(en = "Takes a share off one of several projects, rounded up.", ko = "여러 프로젝트 중 하나의 요금을 비율로 할인한다. 끝수는 올린다.")
    public void discountOn(Percent percent, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent).on(project)));
    }

    @Given("a {level} surcharge of {money}")
    @Means(en = "Adds an amount to the billing month, at the level named.", ko = "청구 월 요금에 정한 금액을 할증한다.")
    public void surcharge(AdjustmentLevel level, Money amount) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(level, amount)));
    }

    @Given("a {level} surcharge of {percent}")
    @Means(en = "Adds a share to the billing month, rounded down.", ko = "청구 월 요금을 비율로 할증한다. 끝수는 버린다.")
    public void surcharge(AdjustmentLevel level, Percent percent) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(level, percent)));
    }

    @Given("a surcharge of {money} on project {string}")
    @Means(en = "Adds an amount to one of several projects.", ko = "여러 프로젝트 중 하나의 요금에 정한 금액을 할증한다.")
    public void surchargeOn(Money amount, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(AdjustmentLevel.PROJECT, amount).on(project)));
    }

    @Given("a surcharge of {percent} on project {string}")
    @Means(en = "Adds a share to one of several projects, rounded down.", ko = "여러 프로젝트 중 하나의 요금을 비율로 할증한다. 끝수는 버린다.")
    public void surchargeOn(Percent percent, String project) {
        actions.attempt(() -> adjustments.adjust(AdjustmentInput.surcharge(AdjustmentLevel.PROJECT, percent).on(project)));
    }

    @Given("these adjustments:")
    @Means(en = "Makes several discounts and surcharges, also for other months.", ko = "할인과 할증을 여러 개 등록한다. 다른 달에도 적용할 수 있다.")
    public void theseAdjustments(AdjustmentTable table) {
        actions.attempt(() -> table.adjustments().forEach(adjustments::adjust));
    }

    @When("the adjustments are removed")
    @Means(en = "Removes the billing month's discounts and surcharges.", ko = "청구 월의 할인과 할증을 모두 제거한다.")
    public void theAdjustmentsAreRemoved() {
        actions.attempt(adjustments::removeAdjustments);
    }

    @Then("the statement has these adjustments:")
    @Means(
            en = "Compares all adjustments on the statement with what each took or added, in any order.",
            ko = "명세서의 모든 할인과 할증을 실제 반영 금액과 함께 순서와 관계없이 비교한다.")
    public void theStatementHasTheseAdjustments(ExpectedAdjustments expected) {
        actions.verify(billing::getBillingStatement, expected::compareWith);
    }
}

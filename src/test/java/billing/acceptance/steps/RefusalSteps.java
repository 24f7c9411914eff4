package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import io.cucumber.java.en.Then;

/** What the billing system does not allow. */
@Chapter(number = 9, en = "Refusals", ko = "거절")
public final class RefusalSteps {

    private final Actions actions;

    public RefusalSteps(Actions actions) {
        this.actions = actions;
    }

    @Then("the request is refused with {code}")
    @Means(
            en = "The step just before was refused for this reason. Without this step a refusal fails the scenario.",
            ko = "바로 앞 문장의 요청이 이 사유로 거절되었음을 확인한다. 이 문장이 없으면 거절은 실패다.")
    public void theRequestIsRefusedWith(String code) {
        actions.expectRefusal(code);
    }
}

package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import io.cucumber.java.en.Then;

/** What the billing system does not allow. */
public final class RefusalSteps {

    private final Actions actions;

    public RefusalSteps(Actions actions) {
        this.actions = actions;
    }

    @Then("the request is refused with {code}")
    public void theRequestIsRefusedWith(String code) {
        actions.expectRefusal(code);
    }
}

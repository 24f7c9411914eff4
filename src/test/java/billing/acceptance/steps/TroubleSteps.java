package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import billing.manager.CustomerManager;
import io.cucumber.java.en.Given;

/** Trouble that the sandbox makes on request; scenarios with it carry @sandbox. */
public final class TroubleSteps {

    private final Actions actions;
    private final CustomerManager customers;

    public TroubleSteps(Actions actions, CustomerManager customers) {
        this.actions = actions;
        this.customers = customers;
    }

    @Given("the payment gateway declines")
    public void theGatewayDeclines() {
        actions.attempt(customers::letGatewayDecline);
    }

    @Given("the payment gateway drops the line after charging")
    public void theGatewayDropsTheLine() {
        actions.attempt(customers::letGatewayDropLine);
    }
}

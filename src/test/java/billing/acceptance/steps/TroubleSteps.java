package billing.acceptance.steps;

import billing.manager.CustomerManager;
import io.cucumber.java.en.Given;

/** Trouble that the sandbox makes on request; scenarios with it carry @sandbox. */
public final class TroubleSteps {

    private final CustomerManager customers;

    public TroubleSteps(CustomerManager customers) {
        this.customers = customers;
    }

    @Given("the payment gateway declines")
    public void theGatewayDeclines() {
        customers.letGatewayDecline();
    }

    @Given("the payment gateway drops the line after charging")
    public void theGatewayDropsTheLine() {
        customers.letGatewayDropLine();
    }
}

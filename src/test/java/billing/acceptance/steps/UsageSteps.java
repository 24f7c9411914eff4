package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import billing.acceptance.tables.UsageTable;
import billing.manager.MeteringManager;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** What the customer used. */
public final class UsageSteps {

    private final Actions actions;
    private final MeteringManager metering;

    public UsageSteps(Actions actions, MeteringManager metering) {
        this.actions = actions;
        this.metering = metering;
    }

    @Given("this usage:")
    public void thisUsage(UsageTable usage) {
        actions.attempt(() -> metering.sendIaasMetering(usage.meters()));
    }

    @Given("{quantity} of {counter}")
    public void quantityOf(ParameterTypes.Quantity quantity, String counter) {
        actions.attempt(() -> metering.sendIaasMetering(List.of(quantity.of(counter))));
    }

    @Given("{quantity} of {counter} in project {string}")
    public void quantityInProject(ParameterTypes.Quantity quantity, String counter, String project) {
        actions.attempt(() -> metering.sendIaasMetering(List.of(quantity.of(counter).in(project))));
    }

    @When("this usage is sent:")
    public void thisUsageIsSent(UsageTable usage) {
        actions.attempt(() -> metering.sendIaasMetering(usage.meters()));
    }

    @When("the usage is deleted")
    public void theUsageIsDeleted() {
        actions.attempt(metering::deleteUsage);
    }
}

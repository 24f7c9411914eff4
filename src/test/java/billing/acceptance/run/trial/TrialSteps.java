package billing.acceptance.run.trial;

import billing.acceptance.tables.BadRow;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Steps that end in every way a step can end; only {@code OutcomesTest} and the features below {@code src/test/browser} know them. */
public final class TrialSteps {

    @Given("nothing to be done")
    public void nothing() {
        // what a scenario needs when it is to pass
    }

    @Then("the total is {int} KRW")
    public void wrongTotal(int amount) {
        throw new AssertionError("Wrong total: " + amount + " KRW expected, 6 KRW found");
    }

    @Given("these amounts:")
    public void amounts(DataTable table) {
        throw new BadRow(table.column(0).indexOf(null), "row 2: amount is empty");
    }

    @When("the system is away")
    public void away() {
        throw new IllegalStateException("System unavailable: no answer within 5 s");
    }

    @When("work is left")
    public void pending() {
        throw new PendingException("the rule is not agreed");
    }

    /** @param name told apart from others by it; kept where only this process sees it */
    @Then("{word} is right at the second attempt of a run")
    public void flaky(String name) {
        if (System.setProperty("suite.trial." + name, "tried") == null) {
            throw new AssertionError("Wrong total: 5 KRW expected, 6 KRW found");
        }
    }
}

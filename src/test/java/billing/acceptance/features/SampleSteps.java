package billing.acceptance.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.And;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** Steps for the tests of this package; Cucumber passes over them, as the class is not public. */
final class SampleSteps {

    static StepCatalogue catalogue() {
        return new StepCatalogue(List.of(SampleSteps.class));
    }

    @ParameterType("Korea|Japan|elsewhere")
    String country(String read) {
        return read;
    }

    @ParameterType(name = "month", value = "[0-9]{4}-[0-9]{2}")
    String readMonth(String read) {
        return read;
    }

    @ParameterType("-?[0-9,.]+(?: [A-Z]{3})?")
    String money(String read) {
        return read;
    }

    @Given("a customer in {country}")
    @Given("a customer in {country} billed for {month}")
    void customer() {}

    @Given("this usage:")
    void usage(DataTable table) {}

    @Given("a free credit of {money}")
    void credit() {}

    @When("the bill is calculated")
    @And("the bill is calculated again")
    void calculate() {}

    @When("the customer pays")
    void pay() {}

    @Given("^the (\\w+) job runs$")
    void job() {}

    @Then("the total is {money}")
    void total() {}

    @Then("the request is refused with {word}")
    void refused() {}

    @Then("the customer was charged {int} time(s)")
    void charged() {}

    void notAStep() {}
}

package billing.performance.empty;

import io.cucumber.java.en.Given;

/** A step that does nothing, to measure what Cucumber itself costs. */
public final class EmptySteps {

    @Given("nothing is done by step {int}")
    public void nothing(int number) {}
}

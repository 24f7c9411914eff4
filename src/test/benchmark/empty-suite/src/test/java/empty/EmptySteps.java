package empty;

import io.cucumber.java.en.Given;

public final class EmptySteps {

    @Given("nothing is done by step {int}")
    public void nothing(int number) {}
}

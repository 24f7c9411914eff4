package billing.acceptance.steps;

import billing.acceptance.expect.ExpectContract;
import billing.acceptance.expect.ExpectedPrices;
import billing.acceptance.state.Actions;
import billing.manager.ContractInput;
import billing.manager.ContractManager;
import billing.money.Money;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.YearMonth;
import java.util.Optional;

/** What the customer agreed with the provider. */
public final class ContractSteps {

    private final Actions actions;
    private final ContractManager contracts;

    public ContractSteps(Actions actions, ContractManager contracts) {
        this.actions = actions;
        this.contracts = contracts;
    }

    @Given("the {contract} contract applies from {month}")
    public void appliesFrom(String contract, YearMonth from) {
        actions.attempt(() -> contracts.applyContract(ContractInput.from(contract, from)));
    }

    @Given("the {contract} contract applies from {month} to {month}")
    public void appliesFromTo(String contract, YearMonth from, YearMonth to) {
        actions.attempt(() -> contracts.applyContract(new ContractInput(contract, from, Optional.of(to))));
    }

    @When("the contract ends")
    public void ends() {
        actions.attempt(contracts::endContract);
    }

    @Then("the contract has these prices:")
    public void hasThesePrices(ExpectedPrices expected) {
        actions.verify(contracts::contractPrices, expected::compareWith);
    }

    @Then("the contract's base fee is {money}")
    public void baseFeeIs(Money expected) {
        actions.verify(contracts::contractPrices, actual -> ExpectContract.baseFee(expected, actual));
    }

    @Then("the contract applies until {month}")
    public void appliesUntil(YearMonth expected) {
        actions.verify(contracts::findContract, actual -> ExpectContract.until(expected, actual));
    }
}

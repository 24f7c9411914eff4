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
@Chapter(number = 3, en = "Contracts", ko = "약정")
public final class ContractSteps {

    private final Actions actions;
    private final ContractManager contracts;

    public ContractSteps(Actions actions, ContractManager contracts) {
        this.actions = actions;
        this.contracts = contracts;
    }

    @Given("the {contract} contract applies from {month}")
    @Means(en = "Puts the customer under a contract, for its usual term.", ko = "고객에게 약정을 적용한다. 기간은 그 약정의 기본 기간이다.")
    public void appliesFrom(String contract, YearMonth from) {
        actions.attempt(() -> contracts.applyContract(ContractInput.from(contract, from)));
    }

    @Given("the {contract} contract applies from {month} to {month}")
    @Means(en = "Puts the customer under a contract until the last month named, that month included.", ko = "고객에게 약정을 적용한다. 마지막 달도 포함된다.")
    public void appliesFromTo(String contract, YearMonth from, YearMonth to) {
        actions.attempt(() -> contracts.applyContract(new ContractInput(contract, from, Optional.of(to))));
    }

    @When("the contract ends")
    @Means(en = "Ends the contract after the billing month.", ko = "청구 월을 끝으로 약정을 해지한다.")
    public void ends() {
        actions.attempt(contracts::endContract);
    }

    @Then("the contract has these prices:")
    @Means(en = "Compares all prices of the contract that covers the billing month, in any order.", ko = "청구 월에 적용되는 약정의 모든 단가를 순서와 관계없이 비교한다.")
    public void hasThesePrices(ExpectedPrices expected) {
        actions.verify(contracts::contractPrices, expected::compareWith);
    }

    @Then("the contract's base fee is {money}")
    @Means(en = "Compares the least that a month costs before tax under the contract.", ko = "약정의 기본요금, 즉 세전 최소 요금을 확인한다.")
    public void baseFeeIs(Money expected) {
        actions.verify(contracts::contractPrices, actual -> ExpectContract.baseFee(expected, actual));
    }

    @Then("the contract applies until {month}")
    @Means(en = "Compares the last month of the contract.", ko = "약정이 적용되는 마지막 달을 확인한다.")
    public void appliesUntil(YearMonth expected) {
        actions.verify(contracts::findContract, actual -> ExpectContract.until(expected, actual));
    }
}

package billing.acceptance.steps;

import billing.acceptance.expect.Expect;
import billing.acceptance.state.Actions;
import billing.manager.CalculationManager;
import billing.manager.PaymentManager;
import billing.money.Money;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** How the month is paid. */
public final class PaymentSteps {

    private final Actions actions;
    private final CalculationManager calculation;
    private final PaymentManager payments;

    public PaymentSteps(Actions actions, CalculationManager calculation, PaymentManager payments) {
        this.actions = actions;
        this.calculation = calculation;
        this.payments = payments;
    }

    @Given("the bill is calculated and paid")
    public void calculatedAndPaid() {
        actions.attempt(this::calculateAndPrepare, payments::payInFull);
    }

    @Given("the bill is calculated and left unpaid")
    public void calculatedAndLeftUnpaid() {
        actions.attempt(this::calculateAndPrepare);
    }

    @When("the payment is registered")
    public void registered() {
        actions.attempt(payments::register);
    }

    @When("the payment is prepared")
    public void prepared() {
        actions.attempt(payments::prepare);
    }

    @When("the payment is cancelled")
    public void cancelled() {
        actions.attempt(payments::cancel);
    }

    @When("the payment is refunded")
    public void refunded() {
        actions.attempt(payments::refund);
    }

    @When("the customer pays")
    public void theCustomerPays() {
        actions.attempt(payments::payInFull);
    }

    @When("the customer pays {money}")
    public void theCustomerPaysAmount(Money amount) {
        actions.attempt(() -> payments.pay(amount));
    }

    @When("the same payment is sent again")
    public void sentAgain() {
        actions.attempt(payments::repeatPayment);
    }

    @When("the same payment is sent again with {money}")
    public void sentAgainWith(Money amount) {
        actions.attempt(() -> payments.repeatPayment(amount));
    }

    @Then("the payment is {status}")
    public void thePaymentIs(String status) {
        actions.verify(payments::current, actual -> Expect.status(status, actual));
    }

    @Then("the customer was charged once")
    public void chargedOnce() {
        actions.verify(payments::charges, actual -> Expect.charged(1, actual));
    }

    @Then("the customer was not charged")
    public void notCharged() {
        actions.verify(payments::charges, actual -> Expect.charged(0, actual));
    }

    @Then("the customer was charged {int} times")
    public void chargedTimes(int times) {
        actions.verify(payments::charges, actual -> Expect.charged(times, actual));
    }

    private void calculateAndPrepare() {
        calculation.recalculateAll();
        payments.register();
        payments.prepare();
    }
}

package billing.acceptance.steps;

import billing.acceptance.expect.Expect;
import billing.acceptance.state.Actions;
import billing.manager.CalculationManager;
import billing.manager.PaymentManager;
import billing.money.Money;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.YearMonth;

/** How the month is paid. */
@Chapter(number = 7, en = "Payment", ko = "결제")
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
    @Means(en = "Calculates, registers, prepares and pays the billing month in full.", ko = "요금을 계산하고 결제 등록, 결제 준비, 전액 결제까지 마친다.")
    public void calculatedAndPaid() {
        actions.attempt(this::calculateAndPrepare, payments::payInFull);
    }

    @Given("the bill is calculated and left unpaid")
    @Means(en = "Calculates, registers and prepares the billing month: it is due.", ko = "요금을 계산하고 결제 등록, 결제 준비까지 한다. 아직 내지 않은 상태다.")
    public void calculatedAndLeftUnpaid() {
        actions.attempt(this::calculateAndPrepare);
    }

    @When("the payment is registered")
    @Means(en = "Announces the amount.", ko = "결제를 등록한다. 금액이 고지된다.")
    public void registered() {
        actions.attempt(payments::register);
    }

    @When("the payment is prepared")
    @Means(en = "Makes the amount due.", ko = "결제를 준비한다. 금액을 내야 하는 상태가 된다.")
    public void prepared() {
        actions.attempt(payments::prepare);
    }

    @When("the payment is cancelled")
    @Means(en = "Takes a month back that is due; its statement is void and its credit is given back.", ko = "내야 할 결제를 취소한다. 명세서는 무효가 되고 크레딧은 되돌아온다.")
    public void cancelled() {
        actions.attempt(payments::cancel);
    }

    @When("the payment is refunded")
    @Means(en = "Takes a month back that was paid; its statement is void and its credit is given back.", ko = "낸 결제를 환불한다. 명세서는 무효가 되고 크레딧은 되돌아온다.")
    public void refunded() {
        actions.attempt(payments::refund);
    }

    @When("the customer pays")
    @Means(en = "Pays exactly what is due, as one new payment.", ko = "내야 할 금액을 정확히 새 결제로 낸다.")
    public void theCustomerPays() {
        actions.attempt(payments::payInFull);
    }

    @When("the customer pays {money}")
    @Means(en = "Pays the amount named, as one new payment.", ko = "적은 금액을 새 결제로 낸다.")
    public void theCustomerPaysAmount(Money amount) {
        actions.attempt(() -> payments.pay(amount));
    }

    @When("the same payment is sent again")
    @Means(en = "Sends the last payment once more, with the same key.", ko = "직전 결제를 같은 키로 다시 보낸다.")
    public void sentAgain() {
        actions.attempt(payments::repeatPayment);
    }

    @When("the same payment is sent again with {money}")
    @Means(en = "Sends the last payment once more, with the same key and another amount.", ko = "직전 결제를 같은 키로, 금액만 바꾸어 다시 보낸다.")
    public void sentAgainWith(Money amount) {
        actions.attempt(() -> payments.repeatPayment(amount));
    }

    @When("the same payment is sent again for {month}")
    @Means(en = "Sends the last payment once more, with the same key and for another month.", ko = "직전 결제를 같은 키로, 달만 바꾸어 다시 보낸다.")
    public void sentAgainFor(YearMonth month) {
        actions.attempt(() -> payments.repeatPayment(month));
    }

    @Then("the payment is {status}")
    @Means(en = "Compares the state of the billing month's payment.", ko = "청구 월의 결제 상태를 확인한다.")
    public void thePaymentIs(String status) {
        actions.verify(payments::current, actual -> Expect.status(status, actual));
    }

    @Then("the customer was charged once")
    @Means(en = "The gateway took money for the billing month exactly once.", ko = "결제 게이트웨이가 청구 월에 정확히 한 번 출금했음을 확인한다.")
    public void chargedOnce() {
        actions.verify(payments::charges, actual -> Expect.charged(1, actual));
    }

    @Then("the customer was not charged")
    @Means(en = "The gateway took nothing for the billing month.", ko = "결제 게이트웨이가 청구 월에 출금하지 않았음을 확인한다.")
    public void notCharged() {
        actions.verify(payments::charges, actual -> Expect.charged(0, actual));
    }

    @Then("the customer was charged {int} times")
    @Means(en = "The gateway took money for the billing month so many times.", ko = "결제 게이트웨이가 청구 월에 출금한 횟수를 확인한다.")
    public void chargedTimes(int times) {
        actions.verify(payments::charges, actual -> Expect.charged(times, actual));
    }

    private void calculateAndPrepare() {
        calculation.recalculateAll();
        payments.register();
        payments.prepare();
    }
}

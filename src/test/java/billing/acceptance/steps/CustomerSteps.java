package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import billing.acceptance.system.Onboarding;
import billing.manager.Subject;
import billing.money.Member;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Who is billed, for which month, and what day it is. */
public final class CustomerSteps {

    private final Actions actions;
    private final Onboarding onboarding;
    private final Subject subject;

    public CustomerSteps(Actions actions, Onboarding onboarding, Subject subject) {
        this.actions = actions;
        this.onboarding = onboarding;
        this.subject = subject;
    }

    @Given("a customer in {country} billed for {month}")
    public void aCustomerBilledFor(Member member, YearMonth month) {
        actions.attempt(() -> onboarding.begin(member, month));
    }

    @Given("a customer in {country}")
    public void aCustomer(Member member) {
        actions.attempt(() -> onboarding.begin(member));
    }

    @Given("the customer has the project(s) {projects}")
    public void theCustomerHasTheProjects(List<String> names) {
        actions.attempt(() -> onboarding.haveProjects(names));
    }

    @Given("the customer's app key is wrong")
    public void theAppKeyIsWrong() {
        subject.is(subject.customer().withWrongAppKeys());
    }

    @Given("today is {date}")
    public void todayIs(LocalDate day) {
        actions.attempt(() -> onboarding.moveClock(day));
    }

    @When("the clock moves to {date}")
    public void theClockMovesTo(LocalDate day) {
        actions.attempt(() -> onboarding.moveClock(day));
    }

    @When("the billing month moves to {month}")
    public void theBillingMonthMovesTo(YearMonth month) {
        subject.moveTo(month);
    }
}

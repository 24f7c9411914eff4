package billing.acceptance.steps;

import billing.acceptance.audit.DeclaredDamages;
import billing.acceptance.state.Actions;
import billing.acceptance.system.BillingSystem;
import billing.manager.CustomerManager;
import billing.manager.Damage;
import billing.manager.Subject;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Trouble that the sandbox makes on request; scenarios with it carry @sandbox. */
public final class TroubleSteps {

    private final Actions actions;
    private final CustomerManager customers;
    private final Subject subject;
    private final DeclaredDamages damages;
    private final BillingSystem system;

    public TroubleSteps(Actions actions, CustomerManager customers, Subject subject, DeclaredDamages damages, BillingSystem system) {
        this.actions = actions;
        this.customers = customers;
        this.subject = subject;
        this.damages = damages;
        this.system = system;
    }

    @Given("the billing API answers {int} to the next {int} request(s)")
    public void theApiAnswers(int status, int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiAnswer(status, times));
    }

    @Given("the billing API is down for the next {int} request(s)")
    public void theApiIsDown(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiBeDown(times));
    }

    @Given("the billing API answers after {int} ms")
    public void theApiAnswersAfter(int millis) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiBeSlow(millis));
    }

    @Given("the billing API drops the line after carrying out the next {int} request(s)")
    public void theApiDropsTheLine(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiDropLine(times));
    }

    @Given("the billing API cuts its answer short for the next {int} request(s)")
    public void theApiCutsItsAnswerShort(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiCutAnswers(times));
    }

    @Given("the billing API answers the next {int} request(s) with something unreadable")
    public void theApiAnswersUnreadably(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiGarbleAnswers(times));
    }

    @When("the ledger is damaged in its {damage}")
    public void theLedgerIsDamaged(Damage damage) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.damageLedger(damage), () -> damages.declare(subject.month(), damage));
    }

    @Given("the payment gateway declines")
    public void theGatewayDeclines() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayDecline);
    }

    @Given("the payment gateway does not answer")
    public void theGatewayDoesNotAnswer() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayTimeOut);
    }

    @Given("the payment gateway drops the line after charging")
    public void theGatewayDropsTheLine() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayDropLine);
    }

    @Then("the request gets no usable answer")
    public void theRequestGetsNoUsableAnswer() {
        actions.expectNoAnswer();
    }
}

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
import io.qameta.allure.Allure;

/** Trouble that the sandbox makes on request; scenarios with it carry @sandbox. */
@Chapter(number = 10, en = "Trouble (only against the sandbox, tagged @sandbox)", ko = "장애 (샌드박스 전용, @sandbox 태그 필요)")
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
    @Means(en = "The API answers the next requests with this HTTP status.", ko = "다음 요청들에 API가 이 HTTP 상태로 응답한다.")
    public void theApiAnswers(int status, int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiAnswer(status, times));
    }

    @Given("the billing API is down for the next {int} request(s)")
    @Means(en = "The line breaks before the next requests are read.", ko = "다음 요청들을 읽기 전에 연결이 끊긴다.")
    public void theApiIsDown(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiBeDown(times));
    }

    @Given("the billing API answers after {int} ms")
    @Means(en = "Each answer comes so many milliseconds late.", ko = "모든 응답이 이 시간(밀리초)만큼 늦게 온다.")
    public void theApiAnswersAfter(int millis) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiBeSlow(millis));
    }

    @Given("the billing API drops the line after carrying out the next {int} request(s)")
    @Means(en = "The next requests are carried out, and their answers are lost.", ko = "다음 요청들은 처리되지만 응답이 유실된다.")
    public void theApiDropsTheLine(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiDropLine(times));
    }

    @Given("the billing API cuts its answer short for the next {int} request(s)")
    @Means(en = "The next requests are carried out, and half of each answer arrives.", ko = "다음 요청들은 처리되지만 응답이 중간에 잘린다.")
    public void theApiCutsItsAnswerShort(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiCutAnswers(times));
    }

    @Given("the billing API answers the next {int} request(s) with something unreadable")
    @Means(en = "The next answers are no JSON.", ko = "다음 응답들은 JSON이 아니어서 읽을 수 없다.")
    public void theApiAnswersUnreadably(int times) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.letApiGarbleAnswers(times));
    }

    @When("the ledger is damaged in its {damage}")
    @Means(en = "Falsifies one thing in the customer's ledger, so that a check can find it.", ko = "고객 원장의 한 곳을 일부러 틀리게 만들어 검사가 찾아내게 한다.")
    public void theLedgerIsDamaged(Damage damage) {
        actions.attempt(system::refuseTroubleElsewhere, () -> customers.damageLedger(damage), () -> damages.declare(subject.month(), damage));
    }

    @Given("the payment gateway declines")
    @Means(en = "The gateway declines the next charge.", ko = "결제 게이트웨이가 다음 출금을 거부한다.")
    public void theGatewayDeclines() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayDecline);
    }

    @Given("the payment gateway does not answer")
    @Means(en = "The gateway does not answer the next charge.", ko = "결제 게이트웨이가 다음 출금에 응답하지 않는다.")
    public void theGatewayDoesNotAnswer() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayTimeOut);
    }

    @Given("the payment gateway drops the line after charging")
    @Means(en = "The gateway makes the next charge, and its answer is lost.", ko = "결제 게이트웨이가 다음 출금을 하지만 응답이 유실된다.")
    public void theGatewayDropsTheLine() {
        actions.attempt(system::refuseTroubleElsewhere, customers::letGatewayDropLine);
    }

    @Then("the request gets no usable answer")
    @Means(en = "The step just before got no answer that could be used, or must not be sent twice.", ko = "바로 앞 문장의 요청이 쓸 수 있는 응답을 받지 못했음을 확인한다.")
    public void theRequestGetsNoUsableAnswer() {
        Allure.step(actions.expectNoAnswer());
    }
}

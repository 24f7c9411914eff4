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
@Chapter(number = 1, en = "Customer and clock", ko = "고객과 날짜")
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
    @Means(en = "Begins a scenario with a new customer of a country, billed for a month.", ko = "해당 국가의 새 고객으로 시나리오를 시작하고, 청구 월을 정한다.")
    public void aCustomerBilledFor(Member member, YearMonth month) {
        actions.attempt(() -> onboarding.begin(member, month));
    }

    @Given("a customer in {country}")
    @Means(
            en = "Begins a scenario with a new customer of a country, billed for the configured month, or else for the month before this one.",
            ko = "새 고객으로 시작하되, 청구 월은 설정값을 따른다. 설정이 없으면 지난달이다.")
    public void aCustomer(Member member) {
        actions.attempt(() -> onboarding.begin(member));
    }

    @Given("the customer has the project(s) {projects}")
    @Means(
            en = "Gives the customer these projects, in this order. Without this step there is one, \"default\".",
            ko = "고객의 프로젝트를 이 순서대로 만든다. 이 문장이 없으면 \"default\" 하나뿐이다.")
    public void theCustomerHasTheProjects(List<String> names) {
        actions.attempt(() -> onboarding.haveProjects(names));
    }

    @Given("the customer's app key is wrong")
    @Means(en = "From here on usage is sent with a key that the API does not know.", ko = "이후의 사용량은 API가 모르는 앱 키로 보낸다.")
    public void theAppKeyIsWrong() {
        subject.is(subject.customer().withWrongAppKeys());
    }

    @Given("today is {date}")
    @Means(en = "Sets the customer's clock. Until then today is the billing month's last day.", ko = "고객의 오늘 날짜를 정한다. 정하지 않으면 청구 월의 마지막 날이다.")
    public void todayIs(LocalDate day) {
        actions.attempt(() -> onboarding.moveClock(day));
    }

    @When("the clock moves to {date}")
    @Means(en = "Moves the customer's clock and runs nothing.", ko = "고객의 오늘 날짜를 옮긴다. 아무 작업도 실행되지 않는다.")
    public void theClockMovesTo(LocalDate day) {
        actions.attempt(() -> onboarding.moveClock(day));
    }

    @When("the billing month moves to {month}")
    @Means(
            en = "Goes on to the next month, or any other: later steps speak of it; the clock stays.",
            ko = "다음 달이나 다른 달로 넘어간다. 이후의 문장은 그 달에 관한 것이 되고, 오늘 날짜는 그대로다.")
    public void theBillingMonthMovesTo(YearMonth month) {
        subject.moveTo(month);
    }
}

package billing.acceptance.steps;

import billing.acceptance.state.Actions;
import billing.acceptance.tables.UsageTable;
import billing.manager.MeteringManager;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** What the customer used. */
@Chapter(number = 2, en = "Usage", ko = "사용량")
public final class UsageSteps {

    private final Actions actions;
    private final MeteringManager metering;

    public UsageSteps(Actions actions, MeteringManager metering) {
        this.actions = actions;
        this.metering = metering;
    }

    @Given("this usage:")
    @Means(en = "Sends usage of the billing month, as a table.", ko = "청구 월의 사용량을 표로 보낸다.")
    public void thisUsage(UsageTable usage) {
        actions.attempt(() -> metering.sendIaasMetering(usage.meters()));
    }

    @Given("{quantity} of {counter}")
    @Means(en = "Sends one volume of usage of the only project.", ko = "하나뿐인 프로젝트의 사용량 하나를 보낸다.")
    public void quantityOf(ParameterTypes.Quantity quantity, String counter) {
        actions.attempt(() -> metering.sendIaasMetering(List.of(quantity.of(counter))));
    }

    @Given("{quantity} of {counter} in project {string}")
    @Means(en = "Sends one volume of usage of the project named.", ko = "지정한 프로젝트의 사용량 하나를 보낸다.")
    public void quantityInProject(ParameterTypes.Quantity quantity, String counter, String project) {
        actions.attempt(() -> metering.sendIaasMetering(List.of(quantity.of(counter).in(project))));
    }

    @When("this usage is sent:")
    @Means(
            en = "The same table, where the sending is what the scenario is about: a refusal, for instance.",
            ko = "같은 표를 보내되, 보내는 일 자체가 시나리오의 주제일 때 쓴다. 예: 거절되는 경우.")
    public void thisUsageIsSent(UsageTable usage) {
        actions.attempt(() -> metering.sendIaasMetering(usage.meters()));
    }

    @When("the usage is deleted")
    @Means(en = "Deletes the billing month's usage, its events included.", ko = "청구 월의 사용량을 이벤트까지 모두 삭제한다.")
    public void theUsageIsDeleted() {
        actions.attempt(metering::deleteUsage);
    }
}

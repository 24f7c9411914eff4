package billing.acceptance.steps;

import billing.acceptance.expect.ExpectBatch;
import billing.acceptance.expect.ExpectedAggregation;
import billing.acceptance.expect.ExpectedOutbox;
import billing.acceptance.state.Actions;
import billing.acceptance.state.FailedJobs;
import billing.acceptance.tables.Written;
import billing.manager.BatchManager;
import billing.manager.BillingManager;
import billing.manager.MeteringManager;
import billing.money.Money;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;

/** What the billing system does on its own, and what it leaves behind. */
@Chapter(number = 8, en = "Batch jobs", ko = "배치 작업")
public final class BatchSteps {

    private final Actions actions;
    private final FailedJobs failedJobs;
    private final BatchManager batch;
    private final BillingManager billing;
    private final MeteringManager metering;

    public BatchSteps(Actions actions, FailedJobs failedJobs, BatchManager batch, BillingManager billing, MeteringManager metering) {
        this.actions = actions;
        this.failedJobs = failedJobs;
        this.batch = batch;
        this.billing = billing;
        this.metering = metering;
    }

    @When("the {job} job runs on {date}")
    @Means(en = "Runs a job for the customer and the date, and waits for its end.", ko = "고객에 대해 그 날짜로 작업을 실행하고 끝날 때까지 기다린다.")
    public void theJobRunsOn(String job, LocalDate date) {
        actions.attempt(() -> failedJobs.tell(batch.runJob(job, date)));
    }

    @Then("the job completes")
    @Means(en = "The last job ended well.", ko = "마지막 작업이 정상으로 끝났음을 확인한다.")
    public void theJobCompletes() {
        ExpectBatch.completed(batch.lastJob());
    }

    @Then("the job fails with {string}")
    @Means(en = "The last job failed, and its reason contains these words.", ko = "마지막 작업이 실패했고 그 사유에 이 말이 있음을 확인한다.")
    public void theJobFailsWith(String reason) {
        ExpectBatch.failed(reason, batch.lastJob());
    }

    @Then("the outbox holds a/an {string}")
    @Means(en = "An invoice or a payment reminder was written to the customer.", ko = "청구서(invoice)나 미납 안내(payment reminder)가 고객에게 발송되었음을 확인한다.")
    public void theOutboxHolds(String kind) {
        String message = Written.message(kind);
        actions.verify(batch::outbox, outbox -> ExpectBatch.holds(message, outbox));
    }

    @Then("the outbox shows:")
    @Means(en = "Compares all messages to the customer, in any order.", ko = "고객에게 발송된 모든 메시지를 순서와 관계없이 비교한다.")
    public void theOutboxShows(ExpectedOutbox expected) {
        actions.verify(batch::outbox, expected::compareWith);
    }

    @Then("the statement document {string} shows a total of {money}")
    @Means(en = "Compares the total of a document that a job closed under this number.", ko = "작업이 이 번호로 확정한 명세서 문서의 총액을 확인한다.")
    public void theDocumentShows(String number, Money total) {
        actions.verify(billing::getBillingStatement, actual -> ExpectBatch.document(number, total, actual));
    }

    @Then("the usage is aggregated to:")
    @Means(en = "Compares the month's usage as the aggregation job added it up, in any order.", ko = "집계 작업이 합산한 사용량을 순서와 관계없이 비교한다.")
    public void theUsageIsAggregatedTo(ExpectedAggregation expected) {
        actions.verify(metering::aggregatedUsage, expected::compareWith);
    }
}

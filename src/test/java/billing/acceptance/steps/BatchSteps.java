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
    public void theJobRunsOn(String job, LocalDate date) {
        actions.attempt(() -> failedJobs.tell(batch.runJob(job, date)));
    }

    @Then("the job completes")
    public void theJobCompletes() {
        ExpectBatch.completed(batch.lastJob());
    }

    @Then("the job fails with {string}")
    public void theJobFailsWith(String reason) {
        ExpectBatch.failed(reason, batch.lastJob());
    }

    @Then("the outbox holds a/an {string}")
    public void theOutboxHolds(String kind) {
        String message = Written.message(kind);
        actions.verify(batch::outbox, outbox -> ExpectBatch.holds(message, outbox));
    }

    @Then("the outbox shows:")
    public void theOutboxShows(ExpectedOutbox expected) {
        actions.verify(batch::outbox, expected::compareWith);
    }

    @Then("the statement document {string} shows a total of {money}")
    public void theDocumentShows(String number, Money total) {
        actions.verify(billing::getBillingStatement, actual -> ExpectBatch.document(number, total, actual));
    }

    @Then("the usage is aggregated to:")
    public void theUsageIsAggregatedTo(ExpectedAggregation expected) {
        actions.verify(metering::aggregatedUsage, expected::compareWith);
    }
}

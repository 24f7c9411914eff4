package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BatchJob;
import billing.api.BatchJobRequest;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import billing.client.RequestRefused;
import billing.manager.BatchManager;
import billing.manager.Message;
import billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BatchConsumerTest {

    private static final String JOBS = "/api/v1/batch/jobs";
    private static final String INVOICE = "BATCH_SEND_INVOICE";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Ask LOOK = Ask.get(JOBS + "/job-1").ofCustomer();

    @Test
    void a_job_runs_to_its_end() {
        Conversation.begin()
                .given("a calculated month").ask("run a job", run(INVOICE), Reply.of(202, job("PENDING", 0, 0), "$.job_id", "$.job_code", "$.date", "$.status"))
                .given("a job that ended", "job_code", INVOICE, "date", "2026-02-01").ask("look at a job", LOOK,
                        Reply.of(200, job("COMPLETED", 1, 1), "$.job_id", "$.job_code", "$.status"))
                .held(scene -> assertThat(manager(scene).runJob(INVOICE, DAY).status()).isEqualTo("COMPLETED"));
    }

    @Test
    void a_job_that_fails_says_why() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        BatchJob failed = new BatchJob("job-1", Scene.UUID, INVOICE, march, "FAILED", 0, 1, Optional.of("NO_STATEMENT: 2026-02 has no statement"));

        Conversation.begin()
                .given("a calculated month").ask("run a job that will fail", Ask.post(JOBS, new BatchJobRequest(Scene.UUID, INVOICE, march)),
                        Reply.of(202, new BatchJob("job-1", Scene.UUID, INVOICE, march, "PENDING", 0, 0, Optional.empty()), "$.job_id", "$.status"))
                .given("a job that ended", "job_code", INVOICE, "date", "2026-03-01").ask("look at a job", LOOK, Reply.of(200, failed, "$.job_id", "$.status"))
                .held(scene -> assertThat(manager(scene).runJob(INVOICE, march).reason()).contains("NO_STATEMENT: 2026-02 has no statement"));
    }

    @Test
    void a_job_that_there_is_not_is_refused_with_the_nearest() {
        Conversation.begin().given("a customer")
                .ask("run a job that there is not", run("BATCH_SEND_INVOICES"), Reply.refused(422, "UNKNOWN_JOB", "\"BATCH_SEND_INVOICES\" is not a batch job", INVOICE))
                .held(scene -> assertThatThrownBy(() -> manager(scene).runJob("BATCH_SEND_INVOICES", DAY)).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("UNKNOWN_JOB — "));
    }

    @Test
    void what_was_written_to_a_customer_is_shown() {
        OutboxMessage message = new OutboxMessage("message-1", "INVOICE", Scene.MONTH, "KRW", Payments.TOTAL, DAY, "2026-01 costs 198,000 KRW.");

        Conversation.begin().given("a job that ended", "job_code", INVOICE, "date", "2026-02-01")
                .ask("show what was written to a customer", Ask.get("/api/v1/outbox").ofCustomer(),
                        Reply.of(200, new Outbox(Scene.UUID, List.of(message)), "$.messages[*].kind", "$.messages[*].month", "$.messages[*].amount"))
                .held(scene -> assertThat(manager(scene).outbox()).containsExactly(new Message("invoice", Scene.MONTH, Money.parse("198,000 KRW"))));
    }

    private static BatchManager manager(Scene scene) {
        return new BatchManager(scene.api(), scene.subject());
    }

    private static Ask run(String code) {
        return Ask.post(JOBS, new BatchJobRequest(Scene.UUID, code, DAY));
    }

    private static BatchJob job(String status, int progress, int of) {
        return new BatchJob("job-1", Scene.UUID, INVOICE, DAY, status, progress, of, Optional.empty());
    }
}

package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BatchJob;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import billing.client.CannedSystem;
import billing.client.RequestRefused;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BatchManagerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Test
    void a_job_is_submitted_and_looked_at_until_it_is_completed() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0), job("PENDING", 0), job("RUNNING", 1), job("RUNNING", 2), job("COMPLETED", 3));

        Job job = manager(system).runJob("CALC_LATE_FEE", DAY);

        assertThat(job).isEqualTo(new Job("CALC_LATE_FEE", DAY, "COMPLETED", Optional.empty())).hasToString("CALC_LATE_FEE dated 2026-02-05");
        assertThat(job.hasFailed()).isFalse();
        assertThat(system.sent().get(0).line()).isEqualTo("POST /api/v1/batch/jobs");
        assertThat(system.sent().get(0).body()).isEqualTo("{\"uuid\":\"u\",\"job_code\":\"CALC_LATE_FEE\",\"date\":\"2026-02-05\"}");
        assertThat(system.sent()).hasSize(5).extracting(CannedSystem.Sent::line).element(4).isEqualTo("GET /api/v1/batch/jobs/job-1?uuid=u");
    }

    @Test
    void a_job_that_fails_has_ended_with_its_reason() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0),
                new BatchJob("job-1", "u", "CALC_LATE_FEE", DAY, "FAILED", 1, 3, Optional.of("NO_STATEMENT: there is none")));

        Job job = manager(system).runJob("CALC_LATE_FEE", DAY);

        assertThat(job.hasFailed()).isTrue();
        assertThat(job.reason()).contains("NO_STATEMENT: there is none");
    }

    @Test
    void the_last_job_is_remembered() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0), job("COMPLETED", 3));
        BatchManager manager = manager(system);

        Job job = manager.runJob("CALC_LATE_FEE", DAY);

        assertThat(manager.lastJob()).isSameAs(job);
    }

    @Test
    void before_the_first_job_there_is_no_last() {
        assertThatThrownBy(() -> manager(CannedSystem.answering(job("PENDING", 0))).lastJob()).isInstanceOf(InvalidInput.class)
                .hasMessage("no job ran before; write a step like When the CALC_LATE_FEE job runs on 2026-02-05 first");
    }

    @Test
    void a_job_that_is_refused_is_no_last_job() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0), job("COMPLETED", 3), problem(422, "UNKNOWN_JOB", "there is no job X"));
        BatchManager manager = manager(system);
        manager.runJob("CALC_LATE_FEE", DAY);

        assertThatThrownBy(() -> manager.runJob("X", DAY)).isInstanceOf(RequestRefused.class).hasMessage("UNKNOWN_JOB — there is no job X");

        assertThatThrownBy(manager::lastJob).isInstanceOf(InvalidInput.class);
        assertThat(system.sent()).hasSize(3);
    }

    @Test
    void a_refusal_to_tell_of_a_job_is_told_at_once() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0), problem(404, "NOT_FOUND", "there is no such job"));

        assertThatThrownBy(() -> manager(system).runJob("CALC_LATE_FEE", DAY)).isInstanceOf(RequestRefused.class)
                .hasMessage("NOT_FOUND — there is no such job");
        assertThat(system.sent()).hasSize(2);
    }

    @Test
    void a_job_that_does_not_end_in_time_says_how_far_it_is() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0), job("RUNNING", 2));
        BatchManager impatient = new BatchManager(system.api(), Subjects.of(Member.KR, "web"), Duration.ofSeconds(1));

        assertThatThrownBy(() -> impatient.runJob("CALC_LATE_FEE", DAY)).isInstanceOf(JobNotEnded.class)
                .hasMessage("System unavailable: the job CALC_LATE_FEE dated 2026-02-05 did not end within 1 s: it is RUNNING, 2 of 3 done");
        assertThatThrownBy(impatient::lastJob).isInstanceOf(InvalidInput.class);
        assertThat(system.sent()).hasSizeBetween(3, 10);
    }

    @Test
    void nobodys_job_is_not_run() {
        CannedSystem system = CannedSystem.answering(job("PENDING", 0));

        assertThatThrownBy(() -> new BatchManager(system.api(), new Subject()).runJob("CALC_LATE_FEE", DAY)).isInstanceOf(InvalidInput.class);
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void the_outbox_is_told_in_the_businesss_words() {
        CannedSystem system = CannedSystem.answering(new Outbox("u", List.of(
                new OutboxMessage("m-1", "INVOICE", YearMonth.of(2026, 1), "KRW", BigInteger.valueOf(110_000), DAY, "Your invoice"),
                new OutboxMessage("m-2", "PAYMENT_REMINDER", YearMonth.of(2026, 1), "KRW", BigInteger.valueOf(110_000), DAY, "Please pay"))));

        List<Message> outbox = manager(system).outbox();

        assertThat(outbox).containsExactly(new Message("invoice", YearMonth.of(2026, 1), Money.parse("110,000 KRW")),
                new Message("payment reminder", YearMonth.of(2026, 1), Money.parse("110,000 KRW")));
        assertThat(system.onlySent().line()).isEqualTo("GET /api/v1/outbox?uuid=u");
    }

    private static BatchManager manager(CannedSystem system) {
        return new BatchManager(system.api(), Subjects.of(Member.KR, "web"));
    }

    private static BatchJob job(String status, int progress) {
        return new BatchJob("job-1", "u", "CALC_LATE_FEE", DAY, status, progress, 3, Optional.empty());
    }
}

package billing.engine;

import static billing.engine.JobCode.API_CALCULATE_USAGE_AND_PRICE;
import static billing.engine.JobCode.BATCH_PROCESS_PAYMENT;
import static billing.engine.JobCode.BATCH_RECONCILIATION;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JobsTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final Job.Order CALCULATE = new Job.Order(API_CALCULATE_USAGE_AND_PRICE, LocalDate.of(2026, 1, 31));
    private static final Jobs.Means MEANS = new Jobs.Means(Catalogues.PRICES, Till.OPEN);

    @Test
    void an_accepted_job_is_pending_and_nothing_is_done_yet() {
        Jobs.Accepted accepted = Jobs.accept(KOREA.account(), CALCULATE);

        assertThat(accepted.job()).isEqualTo(new Job("job-1", CALCULATE, JobStatus.PENDING, 0, 0, Optional.empty()));
        assertThat(accepted.account().months()).isEmpty();
        assertThat(Jobs.find(accepted.account(), "job-1")).isEqualTo(accepted.job());
    }

    @Test
    void a_job_of_no_such_id_is_not_found() {
        assertRefused(ErrorCode.NOT_FOUND, () -> Jobs.find(KOREA.account(), "job-1")).hasMessage("the customer has no job job-1");
    }

    @Test
    void a_job_runs_step_by_step_and_is_completed_after_the_last() {
        Story unpaid = KOREA.sent(delta(C2, "4", "HOURS")).calculated(JANUARY);
        Account accepted = Jobs.accept(unpaid.account(), new Job.Order(BATCH_PROCESS_PAYMENT, LocalDate.of(2026, 2, 1))).account();

        Jobs.Begun begun = Jobs.begin(accepted, "job-1", MEANS);
        Account one = Jobs.advance(begun.account(), "job-1", begun.steps().get(0));
        Account two = Jobs.advance(one, "job-1", begun.steps().get(1));
        Account three = Jobs.advance(two, "job-1", begun.steps().get(2));

        assertThat(Jobs.isRunning(accepted, "job-1")).isFalse();
        assertThat(progress(begun.account())).isEqualTo("RUNNING 0 of 3");
        assertThat(progress(one)).isEqualTo("RUNNING 1 of 3");
        assertThat(progress(two)).isEqualTo("RUNNING 2 of 3");
        assertThat(progress(three)).isEqualTo("COMPLETED 3 of 3");
        assertThat(Jobs.isRunning(two, "job-1")).isTrue();
        assertThat(Jobs.isRunning(three, "job-1")).isFalse();
    }

    @Test
    void a_job_with_nothing_to_do_completes_in_one_step() {
        Story story = KOREA.ran(BATCH_PROCESS_PAYMENT, "2026-02-01");

        assertThat(progress(story.account())).isEqualTo("COMPLETED 1 of 1");
    }

    @Test
    void a_step_that_is_refused_fails_the_job_with_code_and_reason_and_leaves_nothing_of_the_step() {
        Story paid = KOREA.calculated(JANUARY).ready(JANUARY).paid(JANUARY);

        Story failed = paid.ran(API_CALCULATE_USAGE_AND_PRICE, "2026-01-31");

        assertThat(progress(failed.account())).isEqualTo("FAILED 0 of 1");
        assertThat(failed.job().reason()).contains("MONTH_CLOSED: 2026-01 is paid; a paid month is not calculated again");
        assertThat(failed.account().withOffice(BackOffice.EMPTY)).isEqualTo(paid.account());
    }

    @Test
    void a_failure_that_is_no_refusal_has_its_own_reason() {
        Story damaged = KOREA.calculated(JANUARY).with(Damages.statementTotal(KOREA.calculated(JANUARY).account(), JANUARY));

        assertThat(damaged.ran(BATCH_RECONCILIATION, "2026-02-01").job().reason())
                .contains("the ledger does not add up: 2026-01: the statement of 2026-01 does not add up: its items come to 0 KRW, its total is 1 KRW");
    }

    @Test
    void jobs_are_numbered_in_the_order_in_which_they_were_accepted_and_are_kept_for_ever() {
        Story story = KOREA.ran(API_CALCULATE_USAGE_AND_PRICE, "2026-01-31").ran(BATCH_RECONCILIATION, "2026-01-31");

        assertThat(story.account().office().jobs()).extracting(Job::id).containsExactly("job-1", "job-2");
    }

    @ParameterizedTest
    @EnumSource(JobCode.class)
    void a_job_never_moves_the_customers_clock(JobCode code) {
        Story story = KOREA.calculated(JANUARY).ran(code, "2026-02-15");

        assertThat(story.account().today()).isEqualTo(KOREA.account().today());
    }

    @ParameterizedTest
    @EnumSource(JobCode.class)
    void a_job_is_known_by_its_name(JobCode code) {
        assertThat(JobCode.of(code.name())).isEqualTo(code);
    }

    @Test
    void an_unknown_job_is_refused_with_the_nearest() {
        assertRefused(ErrorCode.UNKNOWN_JOB, () -> JobCode.of("BATCH_SEND_INVOICES"))
                .hasMessageStartingWith("\"BATCH_SEND_INVOICES\" is not a batch job; allowed: API_CALCULATE_USAGE_AND_PRICE, ")
                .hasMessageEndingWith("; nearest: BATCH_SEND_INVOICE");
    }

    @Test
    void the_batch_calculates_the_month_of_its_date_as_a_calculation_does() {
        Story used = KOREA.sent(delta(C2, "4", "HOURS"), delta(C2, "8", "HOURS").at("2026-02-01T00:00:00+09:00"));

        Story ran = used.ran(API_CALCULATE_USAGE_AND_PRICE, "2026-02-01");

        assertThat(ran.account().withOffice(BackOffice.EMPTY)).isEqualTo(used.calculated(FEBRUARY).account());
    }

    private static String progress(Account account) {
        Job job = Jobs.find(account, "job-" + account.office().jobs().size());
        return "%s %d of %d".formatted(job.status(), job.progress(), job.maxProgress());
    }
}

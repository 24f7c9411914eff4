package billing.acceptance.state;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Job;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FailedJobsTest {

    private static final String RUN = "the BATCH_SEND_INVOICE job runs on 2026-02-05";
    private static final Job FAILED = job("FAILED", Optional.of("NO_STATEMENT: 2026-01 was never calculated"));
    private static final String MESSAGE = """
            Failed job: BATCH_SEND_INVOICE dated 2026-02-05: NO_STATEMENT: 2026-01 was never calculated
            If that is right, a later step must be: Then the job fails with "NO_STATEMENT\"""";

    private final FailedJobs jobs = new FailedJobs();

    @AfterEach
    void end() {
        Told.end();
    }

    @Test
    void a_job_that_completed_is_nothing_to_speak_of() {
        Told.begin(RUN).step(0);

        assertThatCode(() -> jobs.tell(job("COMPLETED", Optional.empty()))).doesNotThrowAnyException();
    }

    @Test
    void a_failed_job_fails_the_step_where_there_is_no_script() {
        assertThatThrownBy(() -> jobs.tell(FAILED)).isInstanceOf(AssertionError.class).hasMessage(MESSAGE);
    }

    @Test
    void a_failed_job_fails_the_step_where_no_later_step_speaks_of_it() {
        Told.begin("the job completes", RUN, "the outbox shows:", "the total is 0 KRW").step(1);

        assertThatThrownBy(() -> jobs.tell(FAILED)).isInstanceOf(AssertionError.class).hasMessage(MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the job completes", "the job fails with \"NO_STATEMENT\""})
    void a_failed_job_is_left_to_a_later_step_that_speaks_of_it(String later) {
        Told.begin(RUN, "the total is 0 KRW", later, RUN).step(0);

        assertThatCode(() -> jobs.tell(FAILED)).doesNotThrowAnyException();
    }

    @Test
    void what_speaks_of_the_next_job_does_not_speak_of_this_one() {
        Told told = Told.begin(RUN, "the CALC_LATE_FEE job runs on 2026-02-06", "the job completes");

        told.step(0);
        assertThatThrownBy(() -> jobs.tell(FAILED)).isInstanceOf(AssertionError.class).hasMessage(MESSAGE);
        told.step(1);
        assertThatCode(() -> jobs.tell(FAILED)).doesNotThrowAnyException();
    }

    @Test
    void a_failed_job_without_a_reason_says_so() {
        assertThatThrownBy(() -> jobs.tell(job("FAILED", Optional.empty()))).isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Failed job: BATCH_SEND_INVOICE dated 2026-02-05: it gives no reason\n");
    }

    private static Job job(String status, Optional<String> reason) {
        return new Job("BATCH_SEND_INVOICE", LocalDate.of(2026, 2, 5), status, reason);
    }
}

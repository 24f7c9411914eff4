package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Job;
import billing.manager.Message;
import billing.manager.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectBatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Job COMPLETED = new Job("CALC_LATE_FEE", DAY, "COMPLETED", Optional.empty());
    private static final Job FAILED = new Job("CALC_LATE_FEE", DAY, "FAILED", Optional.of("NO_STATEMENT: there is none"));

    @Test
    void a_job_that_should_have_completed_says_why_it_did_not() {
        assertThatCode(() -> ExpectBatch.completed(COMPLETED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectBatch.completed(FAILED)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong end of the job CALC_LATE_FEE dated 2026-02-05: it should have completed, but it failed: NO_STATEMENT: there is none");
    }

    @Test
    void a_reason_holds_the_words_that_are_expected() {
        assertThatCode(() -> ExpectBatch.failed("NO_STATEMENT", FAILED)).doesNotThrowAnyException();
        assertThatCode(() -> ExpectBatch.failed("there is none", FAILED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectBatch.failed("PAYMENT_DECLINED", FAILED)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong reason of the job CALC_LATE_FEE dated 2026-02-05: expected PAYMENT_DECLINED, but it is: NO_STATEMENT: there is none");
    }

    @Test
    void a_job_that_should_have_failed_did_not() {
        assertThatThrownBy(() -> ExpectBatch.failed("NO_STATEMENT", COMPLETED)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong end of the job CALC_LATE_FEE dated 2026-02-05: it should have failed with NO_STATEMENT, but it completed");
    }

    @Test
    void a_job_without_a_reason_has_none_of_the_words() {
        Job silent = new Job("CALC_LATE_FEE", DAY, "FAILED", Optional.empty());

        assertThatThrownBy(() -> ExpectBatch.failed("NO_STATEMENT", silent)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong reason of the job CALC_LATE_FEE dated 2026-02-05: expected NO_STATEMENT, but it is: none was given");
    }

    @Test
    void no_words_at_all_are_no_reason() {
        assertThatThrownBy(() -> ExpectBatch.failed(" ", FAILED)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\" \" is no reason; write a part of what the job gives as its reason: \"NO_STATEMENT\"");
    }

    @Test
    void an_outbox_holds_a_kind_of_message() {
        List<Message> outbox = List.of(new Message("invoice", YearMonth.of(2026, 1), won("110,000")));

        assertThatCode(() -> ExpectBatch.holds("invoice", outbox)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectBatch.holds("payment reminder", outbox)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong outbox: expected one payment reminder at least, but it holds
                  invoice  2026-01  110,000 KRW""");
        assertThatThrownBy(() -> ExpectBatch.holds("invoice", List.of())).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong outbox: expected one invoice at least, but it is empty");
    }

    @Test
    void a_wrong_total_of_a_document_shows_what_the_statement_was_closed_into() {
        assertThatCode(() -> ExpectBatch.document("2026-01-001", won("110,000"), closed())).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectBatch.document("2026-01-002", won("110,000"), closed())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong total of the document 2026-01-002: expected 110,000 KRW, but it is 121,000 KRW (11,000 KRW too much)

                the statement was closed into
                  2026-01-001  110,000 KRW  2026-02-05
                  2026-01-002  121,000 KRW  2026-02-05""");
    }

    @Test
    void a_document_that_is_missing_is_wrong() {
        assertThatThrownBy(() -> ExpectBatch.document("2026-01-003", won("110,000"), closed())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong documents of 2026-01: expected 2026-01-003, but the statement was closed into
                  2026-01-001  110,000 KRW  2026-02-05
                  2026-01-002  121,000 KRW  2026-02-05""");
        assertThatThrownBy(() -> ExpectBatch.document("2026-01-001", won("198,000"), Statements.january())).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong documents of 2026-01: expected 2026-01-001, but the statement was never closed");
    }

    private static Statement closed() {
        Statement january = Statements.january();
        return new Statement(january.month(), january.amounts(), january.lines(), january.steps(), List.of(
                new Statement.Document("2026-01-001", won("110,000"), DAY), new Statement.Document("2026-01-002", won("121,000"), DAY)));
    }
}

package billing.engine;

import static billing.engine.JobCode.BATCH_GENERATE_STATEMENT;
import static billing.engine.JobCode.CALC_LATE_FEE;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bill of January is 110,000 KRW, that of February 0 KRW. */
final class DocumentsTest {

    private static final Story CALCULATED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS")).calculated(JANUARY).calculated(FEBRUARY);
    private static final Story CLOSED = CALCULATED.ran(BATCH_GENERATE_STATEMENT, "2026-02-03");

    @Test
    void the_month_before_the_jobs_date_is_closed_into_a_numbered_document() {
        BilledMonth.Document document = CLOSED.account().billed(JANUARY).documents().get(0);

        assertThat(document.number()).isEqualTo("2026-01-001");
        assertThat(document.statement().total()).hasToString("110,000 KRW");
        assertThat(document.day()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(CLOSED.account().billed(FEBRUARY).documents()).isEmpty();
    }

    @Test
    void the_same_unchanged_statement_is_not_closed_twice() {
        Story again = CLOSED.calculated(JANUARY).ran(BATCH_GENERATE_STATEMENT, "2026-02-04");

        assertThat(documents(again, JANUARY)).containsExactly("2026-01-001 110,000 KRW");
    }

    @Test
    void a_changed_statement_gets_a_new_document_and_the_old_one_stays() {
        Story changed = CLOSED.sent(delta(C2, "320", "HOURS")).calculated(JANUARY);

        assertThat(documents(changed, JANUARY)).containsExactly("2026-01-001 110,000 KRW");
        assertThat(documents(changed.ran(BATCH_GENERATE_STATEMENT, "2026-02-03"), JANUARY)).containsExactly("2026-01-001 110,000 KRW", "2026-01-002 198,000 KRW");
    }

    @Test
    void a_late_fee_changes_a_statement() {
        Story overdue = CLOSED.ready(JANUARY).ran(CALC_LATE_FEE, "2026-02-10").ran(BATCH_GENERATE_STATEMENT, "2026-02-10");

        assertThat(documents(overdue, JANUARY)).containsExactly("2026-01-001 110,000 KRW", "2026-01-002 112,200 KRW");
    }

    @Test
    void the_number_counts_the_documents_of_the_customer_and_not_of_the_month() {
        Story february = CLOSED.ran(BATCH_GENERATE_STATEMENT, "2026-03-01");

        assertThat(documents(february, FEBRUARY)).containsExactly("2026-02-002 0 KRW");
    }

    @Test
    void a_document_stays_when_its_month_is_cancelled_and_there_is_then_nothing_to_close() {
        Story cancelled = CLOSED.ready(JANUARY).after(PaymentAction.CANCEL, JANUARY).ran(BATCH_GENERATE_STATEMENT, "2026-02-03");

        assertThat(documents(cancelled, JANUARY)).containsExactly("2026-01-001 110,000 KRW");
        assertThat(cancelled.job().status()).isEqualTo(JobStatus.FAILED);
        assertThat(cancelled.job().reason()).contains("NO_STATEMENT: 2026-01 has no statement: it was voided and not calculated since");
    }

    @Test
    void a_month_that_was_never_calculated_is_not_closed() {
        Story failed = CALCULATED.ran(BATCH_GENERATE_STATEMENT, "2026-01-31");

        assertThat(failed.job().reason()).contains("NO_STATEMENT: 2025-12 has no statement: it was never calculated");
    }

    private static List<String> documents(Story story, YearMonth month) {
        return story.account().billed(month).documents().stream().map(document -> document.number() + " " + document.statement().total()).toList();
    }
}

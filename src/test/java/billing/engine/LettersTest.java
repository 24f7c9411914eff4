package billing.engine;

import static billing.engine.JobCode.BATCH_PAYMENT_REMINDER;
import static billing.engine.JobCode.BATCH_SEND_INVOICE;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bill of January is 110,000 KRW, that of February 0 KRW. */
final class LettersTest {

    private static final Story CALCULATED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS")).calculated(JANUARY).calculated(FEBRUARY);

    @Test
    void an_invoice_is_of_the_month_before_the_jobs_date() {
        Message invoice = CALCULATED.ran(BATCH_SEND_INVOICE, "2026-02-05").account().office().outbox().get(0);

        assertThat(invoice.id()).isEqualTo("message-1");
        assertThat(invoice.day()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(invoice.text()).isEqualTo("Invoice for 2026-01: 110,000 KRW");
    }

    @Test
    void an_invoice_is_sent_once_whatever_the_day() {
        assertThat(outbox(CALCULATED.ran(BATCH_SEND_INVOICE, "2026-02-05").ran(BATCH_SEND_INVOICE, "2026-02-06"))).hasSize(1);
    }

    @Test
    void another_amount_is_another_invoice() {
        Story changed = CALCULATED.ran(BATCH_SEND_INVOICE, "2026-02-05").sent(delta(C2, "320", "HOURS")).calculated(JANUARY).ran(BATCH_SEND_INVOICE, "2026-02-05");

        assertThat(outbox(changed)).containsExactly("Invoice for 2026-01: 110,000 KRW", "Invoice for 2026-01: 198,000 KRW");
    }

    @Test
    void a_month_without_a_statement_has_no_invoice() {
        Story failed = CALCULATED.ran(BATCH_SEND_INVOICE, "2026-04-01");

        assertThat(failed.job().reason()).contains("NO_STATEMENT: 2026-03 has no statement: it was never calculated");
        assertThat(outbox(failed)).isEmpty();
    }

    @Test
    void an_invoice_of_nothing_is_sent_too() {
        assertThat(outbox(CALCULATED.ran(BATCH_SEND_INVOICE, "2026-03-01"))).containsExactly("Invoice for 2026-02: 0 KRW");
    }

    @Test
    void a_registered_and_a_ready_month_are_reminded_of() {
        Story registered = CALCULATED.after(PaymentAction.REGISTER, JANUARY);

        assertThat(outbox(registered.ran(BATCH_PAYMENT_REMINDER, "2026-02-05"))).containsExactly("Reminder: 2026-01 is not paid yet: 110,000 KRW");
        assertThat(outbox(registered.after(PaymentAction.PREPARE, JANUARY).ran(BATCH_PAYMENT_REMINDER, "2026-02-05"))).hasSize(1);
    }

    @Test
    void nobody_is_reminded_of_a_month_that_was_not_announced_or_is_paid_or_comes_to_nothing() {
        assertThat(outbox(CALCULATED.ran(BATCH_PAYMENT_REMINDER, "2026-02-05"))).isEmpty();
        assertThat(outbox(CALCULATED.ready(JANUARY).paid(JANUARY).ran(BATCH_PAYMENT_REMINDER, "2026-02-05"))).isEmpty();
        assertThat(outbox(CALCULATED.ready(FEBRUARY).ran(BATCH_PAYMENT_REMINDER, "2026-03-05"))).isEmpty();
    }

    @Test
    void a_month_that_is_not_over_is_not_reminded_of_although_it_is_due() {
        assertThat(outbox(CALCULATED.ready(JANUARY).ran(BATCH_PAYMENT_REMINDER, "2026-01-31"))).isEmpty();
    }

    @Test
    void a_reminder_is_sent_once_for_a_day_and_again_on_another() {
        Story once = CALCULATED.ready(JANUARY).ran(BATCH_PAYMENT_REMINDER, "2026-02-05");

        assertThat(outbox(once.ran(BATCH_PAYMENT_REMINDER, "2026-02-05"))).hasSize(1);
        assertThat(outbox(once.ran(BATCH_PAYMENT_REMINDER, "2026-02-06"))).hasSize(2);
    }

    @Test
    void every_month_is_reminded_of_the_earliest_first() {
        Story both = CALCULATED.sent(delta(C2, "4", "HOURS").at("2026-02-10T00:00:00+09:00")).calculated(FEBRUARY).ready(FEBRUARY).ready(JANUARY);

        assertThat(outbox(both.ran(BATCH_PAYMENT_REMINDER, "2026-03-01")))
                .containsExactly("Reminder: 2026-01 is not paid yet: 110,000 KRW", "Reminder: 2026-02 is not paid yet: 1,100 KRW");
    }

    private static List<String> outbox(Story story) {
        return story.account().office().outbox().stream().map(Message::text).toList();
    }
}

package billing.engine;

import static billing.engine.JobCode.CALC_LATE_FEE;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bill of January is 110,000 KRW, its late fee 2,200 KRW. */
final class LateFeesTest {

    private static final Story CALCULATED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS")).calculated(JANUARY);
    private static final Story REGISTERED = CALCULATED.after(PaymentAction.REGISTER, JANUARY);
    private static final Story READY = CALCULATED.ready(JANUARY);
    private static final Story OVERDUE = READY.ran(CALC_LATE_FEE, "2026-02-01");

    @Test
    void a_registered_and_a_ready_month_carry_a_late_fee_at_once() {
        assertThat(OVERDUE.item(JANUARY, Item.LATE_FEE)).hasToString("2,200 KRW");
        assertThat(OVERDUE.total(JANUARY)).hasToString("112,200 KRW");
        assertThat(REGISTERED.ran(CALC_LATE_FEE, "2026-02-01").total(JANUARY)).hasToString("112,200 KRW");
    }

    @Test
    void the_payment_is_marked_keeps_its_status_and_follows_the_new_total() {
        Payment payment = OVERDUE.payment(JANUARY);

        assertThat(payment.isOverdue()).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.READY);
        assertThat(payment.amount()).hasToString("112,200 KRW");
    }

    @Test
    void a_month_that_is_only_calculated_paid_or_cancelled_is_not_marked() {
        assertThat(feeless(CALCULATED)).isTrue();
        assertThat(feeless(READY.paid(JANUARY))).isTrue();
        assertThat(READY.after(PaymentAction.CANCEL, JANUARY).ran(CALC_LATE_FEE, "2026-02-01").payment(JANUARY).isOverdue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-01-31 | 110,000 KRW", "2026-02-01 | 112,200 KRW", "2027-01-01 | 112,200 KRW"})
    void only_months_before_that_of_the_jobs_date_are_marked(String date, String total) {
        assertThat(READY.ran(CALC_LATE_FEE, date).total(JANUARY)).hasToString(total);
    }

    @Test
    void a_total_of_0_is_not_overdue() {
        Story nothing = Story.of(Member.KR).calculated(JANUARY).ready(JANUARY).ran(CALC_LATE_FEE, "2026-02-01");

        assertThat(nothing.payment(JANUARY).isOverdue()).isFalse();
    }

    @Test
    void the_fee_is_charged_once_and_does_not_compound() {
        Story again = OVERDUE.ran(CALC_LATE_FEE, "2026-02-01").ran(CALC_LATE_FEE, "2026-03-01");

        assertThat(again.statement(JANUARY)).isEqualTo(OVERDUE.statement(JANUARY));
    }

    @Test
    void the_last_step_of_the_computation_is_the_fee() {
        Step fee = OVERDUE.statement(JANUARY).steps().get(OVERDUE.statement(JANUARY).steps().size() - 1);

        assertThat(fee.paragraph()).isEqualTo("§9");
        assertThat(fee.arithmetic()).isEqualTo("2% of 110,000 KRW");
        assertThat(fee.effect()).hasToString("2,200 KRW");
        assertThat(fee.reached()).hasToString("112,200 KRW");
    }

    @Test
    void a_statement_that_is_marked_is_the_same_as_one_that_is_calculated_while_it_is_marked() {
        assertThat(OVERDUE.calculated(JANUARY).statement(JANUARY)).isEqualTo(OVERDUE.statement(JANUARY));
    }

    @Test
    void the_fee_is_computed_afresh_at_each_recalculation_and_a_credit_lowers_it() {
        assertThat(OVERDUE.granted(Terms.free(50_000)).calculated(JANUARY).item(JANUARY, Item.LATE_FEE)).hasToString("1,100 KRW");
        assertThat(OVERDUE.granted(Terms.free(100_000)).calculated(JANUARY).total(JANUARY)).hasToString("0 KRW");
        assertThat(OVERDUE.sent(delta(C2, "320", "HOURS")).calculated(JANUARY).item(JANUARY, Item.LATE_FEE)).hasToString("3,960 KRW");
    }

    @Test
    void a_meter_that_came_late_stays_out_until_the_month_is_calculated_again() {
        Story late = READY.sent(delta(C2, "320", "HOURS")).ran(CALC_LATE_FEE, "2026-02-01");

        assertThat(late.total(JANUARY)).hasToString("112,200 KRW");
        assertThat(late.calculated(JANUARY).total(JANUARY)).hasToString("201,960 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"49 | 0 KRW", "50 | 1 KRW", "99 | 1 KRW", "100 | 2 KRW"})
    void the_fee_is_rounded_down_and_not_taxed(long total, String fee) {
        assertThat(LateFees.fee(Terms.won(total))).hasToString(fee);
    }

    @Test
    void after_a_cancellation_the_new_payment_starts_unmarked_and_can_be_marked_again() {
        Story anew = OVERDUE.after(PaymentAction.CANCEL, JANUARY).calculated(JANUARY);

        assertThat(anew.total(JANUARY)).hasToString("110,000 KRW");
        assertThat(anew.payment(JANUARY).isOverdue()).isFalse();
        assertThat(anew.ready(JANUARY).ran(CALC_LATE_FEE, "2026-03-01").total(JANUARY)).hasToString("112,200 KRW");
    }

    @Test
    void an_overdue_month_is_paid_with_its_fee_and_keeps_it() {
        Story paid = OVERDUE.paid(JANUARY);

        assertThat(paid.payment(JANUARY).charges()).extracting(charge -> charge.amount().toString()).containsExactly("112,200 KRW");
        assertThat(paid.ran(CALC_LATE_FEE, "2026-03-01").total(JANUARY)).hasToString("112,200 KRW");
    }

    @Test
    void the_mark_stays_until_the_month_is_paid_or_its_payment_void() {
        assertThat(OVERDUE.paid(JANUARY).payment(JANUARY).isOverdue()).isFalse();
        assertThat(OVERDUE.after(PaymentAction.CANCEL, JANUARY).payment(JANUARY).isOverdue()).isFalse();
        assertThat(REGISTERED.ran(CALC_LATE_FEE, "2026-02-01").after(PaymentAction.PREPARE, JANUARY).payment(JANUARY).isOverdue()).isTrue();
    }

    @Test
    void what_is_unpaid_counts_the_fee() {
        assertThat(Calculation.unpaidBefore(OVERDUE.account(), FEBRUARY)).hasToString("112,200 KRW");
    }

    private static boolean feeless(Story story) {
        Story after = story.ran(CALC_LATE_FEE, "2026-02-01");
        return after.item(JANUARY, Item.LATE_FEE).isZero() && !after.payment(JANUARY).isOverdue();
    }
}

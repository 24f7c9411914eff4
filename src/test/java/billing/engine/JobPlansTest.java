package billing.engine;

import static billing.engine.JobCode.BATCH_CONTRACT_RENEWAL;
import static billing.engine.JobCode.BATCH_CREDIT_EXPIRY;
import static billing.engine.JobCode.BATCH_PROCESS_PAYMENT;
import static billing.engine.JobCode.BATCH_USAGE_AGGREGATION;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.IP;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Story.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bill of January is 275 KRW, that of February 550 KRW, that of March 0 KRW. */
final class JobPlansTest {

    private static final Story BILLED = Story.of(Member.KR)
            .sent(delta(C2, "1", "HOURS"), delta(C2, "2", "HOURS").at("2026-02-10T09:00:00+09:00")).calculated(MARCH).calculated(FEBRUARY).calculated(JANUARY);
    private static final Job.Order COLLECT = new Job.Order(BATCH_PROCESS_PAYMENT, LocalDate.of(2026, 4, 1));

    @Test
    void payments_are_registered_prepared_and_paid_in_full() {
        Story paid = BILLED.ran(COLLECT, Till.OPEN);

        assertThat(statuses(paid)).containsExactly("PAID 275 KRW", "PAID 550 KRW", "PAID 0 KRW");
        assertThat(paid.payment(JANUARY).history()).extracting(Payment.Change::status)
                .containsExactly(PaymentStatus.CREATED, PaymentStatus.REGISTERED, PaymentStatus.READY, PaymentStatus.PAID);
    }

    @Test
    void a_total_of_0_is_paid_without_the_gateway() {
        assertThat(BILLED.ran(COLLECT, Till.OPEN).payment(MARCH).charges()).isEmpty();
        assertThat(BILLED.ran(COLLECT, new Till(Set.of(FEBRUARY))).payment(MARCH).status()).isEqualTo(PaymentStatus.CREATED);
    }

    @Test
    void a_decline_fails_the_job_leaves_earlier_months_paid_its_own_ready_and_later_ones_untouched() {
        Story declined = BILLED.ran(COLLECT, new Till(Set.of(FEBRUARY)));

        assertThat(statuses(declined)).containsExactly("PAID 275 KRW", "READY 550 KRW", "CREATED 0 KRW");
        assertThat(declined.job().status()).isEqualTo(JobStatus.FAILED);
        assertThat(declined.job().reason()).contains("PAYMENT_DECLINED: the card is not covered");
        assertThat(declined.payment(FEBRUARY).charges()).isEmpty();
    }

    @Test
    void after_a_decline_the_next_run_goes_on_where_it_stood() {
        Story collected = BILLED.ran(COLLECT, new Till(Set.of(JANUARY))).ran(COLLECT, Till.OPEN);

        assertThat(statuses(collected)).containsExactly("PAID 275 KRW", "PAID 550 KRW", "PAID 0 KRW");
        assertThat(collected.payment(JANUARY).history()).hasSize(4);
    }

    @Test
    void months_that_are_registered_or_ready_already_are_taken_on_from_there() {
        Story story = BILLED.after(PaymentAction.REGISTER, JANUARY).ready(FEBRUARY).ran(COLLECT, Till.OPEN);

        assertThat(statuses(story)).containsExactly("PAID 275 KRW", "PAID 550 KRW", "PAID 0 KRW");
        assertThat(story.payment(FEBRUARY).history()).hasSize(4);
    }

    @Test
    void only_months_before_that_of_the_date_are_collected_and_cancelled_ones_left_alone() {
        Story story = BILLED.ready(JANUARY).after(PaymentAction.CANCEL, JANUARY).ran(BATCH_PROCESS_PAYMENT, "2026-03-01");

        assertThat(statuses(story)).containsExactly("CANCELLED 275 KRW", "PAID 550 KRW", "CREATED 0 KRW");
    }

    @Test
    void a_month_is_charged_once_however_often_the_job_runs() {
        Story twice = BILLED.ran(COLLECT, Till.OPEN).ran(COLLECT, Till.OPEN);

        assertThat(twice.payment(JANUARY).charges()).hasSize(1);
        assertThat(twice.account().withOffice(BackOffice.EMPTY)).isEqualTo(BILLED.ran(COLLECT, Till.OPEN).account().withOffice(BackOffice.EMPTY));
    }

    @Test
    void aggregation_adds_up_the_month_of_its_date_in_the_order_of_lines_and_prices_nothing() {
        Story used = Story.of(Member.KR).sent(delta(IP, "30", "MINUTES"), delta(C2, "3", "HOURS").in("data"), delta(C2, "1", "HOURS"), delta(C2, "20", "MINUTES"));

        Story aggregated = used.ran(BATCH_USAGE_AGGREGATION, "2026-01-15");

        assertThat(aggregated.account().usage().aggregate(JANUARY).orElseThrow()).extracting(volume -> volume.project() + " " + volume.counter() + " " + volume.quantity())
                .containsExactly("web compute.c2.c8m8 1.333333333 HOURS", "web network.floating_ip 0.5 HOURS", "data compute.c2.c8m8 3 HOURS");
        assertThat(aggregated.account().months()).isEmpty();
    }

    @Test
    void an_aggregation_stays_as_it_was_until_the_month_is_aggregated_again() {
        Story late = Story.of(Member.KR).ran(BATCH_USAGE_AGGREGATION, "2026-01-15").sent(delta(C2, "1", "HOURS"));

        assertThat(late.account().usage().aggregate(JANUARY)).contains(List.of());
        assertThat(late.account().usage().aggregate(FEBRUARY)).isEmpty();
        assertThat(late.ran(BATCH_USAGE_AGGREGATION, "2026-01-31").account().usage().aggregate(JANUARY).orElseThrow()).hasSize(1);
    }

    @Test
    void usage_that_is_deleted_takes_its_aggregation_with_it_and_no_other() {
        Story both = Story.of(Member.KR).ran(BATCH_USAGE_AGGREGATION, "2026-01-31").ran(BATCH_USAGE_AGGREGATION, "2026-02-28");

        assertThat(both.deleted(JANUARY).account().usage().aggregate(JANUARY)).isEmpty();
        assertThat(both.deleted(JANUARY).account().usage().aggregate(FEBRUARY)).isPresent();
    }

    @Test
    void for_customers_without_credits_expiry_completes_with_nothing_to_do() {
        Story story = Story.of(Member.ETC).ran(BATCH_CREDIT_EXPIRY, "2026-02-01");

        assertThat(story.job().status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(story.account().credits().history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2027-12", "2026-12-31, 2027-12", "2026-11-30, 2026-12", "2027-01-01, 2026-12"})
    void renewal_is_of_the_contract_that_ends_with_the_month_of_the_date(String date, YearMonth last) {
        Story story = Story.of(Member.KR).under(ContractType.PERIOD, JANUARY).ran(BATCH_CONTRACT_RENEWAL, date);

        assertThat(story.account().agreements().contracts().get(0).months().endsWith(last)).isTrue();
    }

    @Test
    void a_renewal_with_another_contract_in_the_way_fails_and_changes_nothing() {
        Story story = Story.of(Member.KR).under(ContractType.PERIOD, JANUARY).under(ContractType.PARTNER, YearMonth.of(2027, 1));

        Story failed = story.ran(BATCH_CONTRACT_RENEWAL, "2026-12-01");

        assertThat(failed.job().reason()).hasValueSatisfying(reason -> assertThat(reason).startsWith("CONTRACT_OVERLAP: the PERIOD contract 2026-01 to 2027-12 overlaps"));
        assertThat(failed.account().agreements()).isEqualTo(story.account().agreements());
    }

    private static List<String> statuses(Story story) {
        return List.of(JANUARY, FEBRUARY, MARCH).stream().map(story::payment).map(payment -> payment.status() + " " + payment.amount()).toList();
    }
}

package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BatchJob;
import billing.api.BillingStatement;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.engine.JobCode;
import billing.engine.JobStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Batch jobs of one customer (rulebook, chapter 11). */
final class BatchTest {

    private final Wire wire = new Wire();
    private Billed billed;
    private Batched batched;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        batched = billed.batched();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_job_is_accepted_first_and_done_later() {
        Wire.Reply accepted = batched.accept("BATCH_CREDIT_EXPIRY", "2026-02-01");

        assertThat(accepted).isEqualTo(Wire.json(202,
                "{'job_id':'job-1','uuid':'u','job_code':'BATCH_CREDIT_EXPIRY','date':'2026-02-01','status':'PENDING','progress':0,'max_progress':0}"));
        assertThat(batched.end("job-1")).isEqualTo(new BatchJob("job-1", "u", "BATCH_CREDIT_EXPIRY", LocalDate.of(2026, 2, 1), "COMPLETED", 1, 1, Optional.empty()));
    }

    @Test
    void the_progress_of_a_job_never_falls_and_ends_where_it_was_to_end() {
        IntStream.rangeClosed(1, 12).forEach(month -> billed.calculate(YearMonth.of(2025, month)));
        String id = batched.accept("BATCH_PROCESS_PAYMENT", "2026-01-01").as(BatchJob.class).jobId();
        List<BatchJob> seen = new ArrayList<>();

        Batched.patience().until(() -> {
            seen.add(batched.shown(id));
            return Batched.isEnded(seen.get(seen.size() - 1));
        });

        assertThat(seen).extracting(BatchJob::progress).isSorted();
        assertThat(seen).extracting(BatchJob::maxProgress).isSorted();
        assertThat(seen).extracting(job -> JobStatus.valueOf(job.status())).isSorted();
        assertThat(seen).allSatisfy(job -> assertThat(job.progress()).isBetween(0, job.maxProgress()));
        assertThat(seen.get(seen.size() - 1)).extracting(BatchJob::status, BatchJob::progress, BatchJob::maxProgress).containsExactly("COMPLETED", 36, 36);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BATCH_GENERATE_STATEMENT | 2026-02-01 | NO_STATEMENT: 2026-01 has no statement: it was never calculated",
        "BATCH_SEND_INVOICE       | 2026-02-28 | NO_STATEMENT: 2026-01 has no statement: it was never calculated",
        "BATCH_SEND_INVOICE       | 2025-01-31 | NO_STATEMENT: 2024-12 has no statement: it was never calculated",
    })
    void a_job_that_cannot_be_done_fails_with_the_reason(String code, String date, String reason) {
        BatchJob job = batched.run(code, date);

        assertThat(job).extracting(BatchJob::status, BatchJob::progress, BatchJob::maxProgress, BatchJob::reason)
                .containsExactly("FAILED", 0, 1, Optional.of(reason));
        assertThat(batched.outbox()).isEmpty();
    }

    @Test
    void a_month_that_is_closed_is_calculated_by_no_job() {
        billed.due().pay("key-1");
        Map<String, Wire.Reply> before = billed.everythingButJobs();

        assertThat(batched.run("API_CALCULATE_USAGE_AND_PRICE", "2026-01-31").reason().orElseThrow()).startsWith("MONTH_CLOSED: 2026-01");
        assertThat(billed.everythingButJobs()).isEqualTo(before);
    }

    @Test
    void a_renewal_into_another_contract_fails_and_changes_nothing() {
        billed.agreed().contract("c-1", "PERIOD", "2026-01");
        billed.agreed().contract("c-2", "VOLUME", "2027-06");
        Map<String, Wire.Reply> before = billed.everythingButJobs();

        BatchJob job = batched.run("BATCH_CONTRACT_RENEWAL", "2026-12-01");

        assertThat(job.status()).isEqualTo("FAILED");
        assertThat(job.reason().orElseThrow()).startsWith("CONTRACT_OVERLAP: ");
        assertThat(billed.everythingButJobs()).isEqualTo(before);
    }

    @Test
    void a_job_that_does_not_exist_is_refused_with_the_nearest() {
        Wire.Reply reply = batched.accept("CALC_LATE_FEES", "2026-02-01");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("UNKNOWN_JOB");
        assertThat(reply.detail()).contains("CALC_LATE_FEES");
        assertThat(reply.body()).contains("\"nearest\":\"CALC_LATE_FEE\"");
        assertThat(batched.look("job-1").detail()).isEqualTo("the customer has no job job-1");
    }

    @Test
    void a_job_of_another_customer_is_not_found() {
        batched.run("CALC_LATE_FEE", "2026-02-01");

        assertThat(Billed.korean(wire, "other").batched().look("job-1").code()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(JobCode.class)
    void a_job_that_runs_again_for_the_same_date_changes_nothing_more(JobCode code) {
        billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours("720")));
        billed.calculate(Billed.BEFORE);
        billed.send(Billed.hours("720"));
        billed.give("'amount':1000,'type':'FREE','expires_at':'2025-12-31'");
        billed.agreed().contract("c-1", "PERIOD", "2027-02");
        BatchJob first = batched.run(code.name(), "2026-01-31");
        Map<String, Wire.Reply> before = billed.everythingButJobs();

        BatchJob second = batched.run(code.name(), "2026-01-31");

        assertThat(List.of(first, second)).extracting(BatchJob::status).containsOnly("COMPLETED");
        assertThat(billed.everythingButJobs()).isEqualTo(before);
    }

    @Test
    void a_job_moves_no_clock() {
        String before = wire.get("/api/v1/customers/u").body();

        batched.run("BATCH_CREDIT_EXPIRY", "2030-01-01");

        assertThat(wire.get("/api/v1/customers/u").body()).isEqualTo(before).contains("2026-01-31");
    }

    @ParameterizedTest
    @EnumSource(value = GatewayTrouble.class, names = {"GATEWAY_DROPS_LINE", "GATEWAY_TIMES_OUT"})
    void a_gateway_that_does_not_answer_a_job_is_asked_again_and_charges_once(GatewayTrouble trouble) {
        billed.send(Billed.hours("720"));
        billed.calculate(Billed.MONTH);
        billed.expect(trouble);

        BatchJob job = batched.run("BATCH_PROCESS_PAYMENT", "2026-02-10");

        assertThat(job).extracting(BatchJob::status, BatchJob::progress, BatchJob::maxProgress).containsExactly("COMPLETED", 3, 3);
        assertPaidOnce();
    }

    @Test
    void a_payment_that_the_gateway_left_open_is_charged_once_when_the_job_runs_again() {
        billed.send(Billed.hours("720"));
        billed.calculate(Billed.MONTH);
        billed.expect(GatewayTrouble.GATEWAY_TIMES_OUT);
        billed.expect(GatewayTrouble.GATEWAY_TIMES_OUT);
        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);

        BatchJob first = batched.run("BATCH_PROCESS_PAYMENT", "2026-02-10");
        String between = billed.payment().status();
        BatchJob second = batched.run("BATCH_PROCESS_PAYMENT", "2026-02-10");

        assertThat(first).extracting(BatchJob::status, BatchJob::progress, BatchJob::maxProgress).containsExactly("FAILED", 2, 3);
        assertThat(first.reason().orElseThrow()).startsWith("GATEWAY_TIMEOUT: the payment gateway did not answer");
        assertThat(between).isEqualTo("READY");
        assertThat(second.status()).isEqualTo("COMPLETED");
        assertPaidOnce();
    }

    @Test
    void months_before_one_that_is_declined_stay_paid_and_months_after_it_are_not_touched() {
        for (String month : List.of("2025-10", "2025-11", "2025-12")) {
            billed.send(Billed.at(month + "-10T12:00:00+09:00", Billed.hours("720")));
            billed.calculate(YearMonth.parse(month));
        }
        billed.due(YearMonth.of(2025, 10)).pay("key-1", YearMonth.of(2025, 10), Billed.TOTAL);
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);

        BatchJob job = batched.run("BATCH_PROCESS_PAYMENT", "2026-01-01");

        assertThat(job.reason()).contains("PAYMENT_DECLINED: the payment gateway declined: insufficient funds");
        assertThat(wire.get("/api/v1/payment?uuid=u").as(PaymentList.class).payments()).extracting(PaymentData::status)
                .containsExactly("PAID", "READY", "CREATED");
    }

    @Test
    void a_late_fee_is_charged_once_however_often_its_job_runs() {
        billed.due();

        batched.run("CALC_LATE_FEE", "2026-02-01");
        batched.run("CALC_LATE_FEE", "2026-02-01");
        batched.run("CALC_LATE_FEE", "2026-03-01");

        assertThat(billed.get("/api/v1/billing/statement", Billed.MONTH).as(BillingStatement.class))
                .extracting(BillingStatement::lateFee, BillingStatement::totalAmount).extracting(Object::toString).containsExactly("3960", "201960");
        assertThat(billed.payment()).extracting(PaymentData::overdue, payment -> payment.amount().intValueExact()).containsExactly(true, 201_960);
    }

    private void assertPaidOnce() {
        assertThat(billed.payment().status()).isEqualTo("PAID");
        assertThat(billed.payment().charges()).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isEqualTo(Billed.TOTAL);
            assertThat(charge.givenBack()).isFalse();
        });
    }
}

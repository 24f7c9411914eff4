package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BatchJob;
import billing.api.BillingStatement;
import billing.api.ResetRequest;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many batch jobs at once, and jobs while other things happen. */
final class BatchTogetherTest {

    private static final int MANY = 16;
    private static final int RESETS = 6;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void many_jobs_of_one_customer_at_once_all_end_and_do_their_thing_once() throws Exception {
        Billed billed = Billed.korean(wire, "u").due();
        List<String> codes = List.of("BATCH_PROCESS_PAYMENT", "BATCH_SEND_INVOICE", "BATCH_GENERATE_STATEMENT", "BATCH_RECONCILIATION");

        List<String> ids = Together.run(MANY, number -> accepted(billed.batched(), codes.get(number % codes.size()), "2026-02-10"));

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(billed.batched().end(id).status()).isEqualTo("COMPLETED"));
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
        assertThat(billed.payment().history()).hasSize(4);
        assertThat(billed.batched().outbox()).hasSize(1);
        assertThat(billed.get("/api/v1/billing/statement", Billed.MONTH).as(BillingStatement.class).documents()).hasSize(1);
    }

    @Test
    void jobs_and_payments_of_one_month_at_once_charge_once() throws Exception {
        Billed billed = Billed.korean(wire, "u").due();

        Together.run(MANY, number -> number % 2 == 0 ? billed.pay("key-" + number) : billed.batched().accept("BATCH_PROCESS_PAYMENT", "2026-02-10"));

        assertThat(billed.batched().run("BATCH_RECONCILIATION", "2026-02-10").status()).isEqualTo("COMPLETED");
        assertThat(billed.charges()).containsExactly(Billed.TOTAL);
        assertThat(billed.payment().status()).isEqualTo("PAID");
    }

    @Test
    void usage_that_comes_in_while_jobs_calculate_is_in_the_next_calculation() throws Exception {
        Billed billed = Billed.korean(wire, "u");

        Together.run(MANY, number -> number % 2 == 0 ? billed.send(Billed.hours("90"))
                : billed.batched().accept("API_CALCULATE_USAGE_AND_PRICE", "2026-01-31"));

        assertThat(billed.batched().run("API_CALCULATE_USAGE_AND_PRICE", "2026-01-31").status()).isEqualTo("COMPLETED");
        assertThat(billed.payment().amount()).isEqualTo(Billed.TOTAL);
    }

    @Test
    void jobs_of_many_customers_at_once_are_each_done_for_themselves() throws Exception {
        List<Long> amounts = Together.run(MANY, number -> {
            Billed billed = Billed.korean(wire, "u-" + number);
            billed.send(Billed.hours(String.valueOf(number)));
            billed.batched().run("API_CALCULATE_USAGE_AND_PRICE", "2026-01-31");
            return billed.payment().amount().longValueExact();
        });

        assertThat(amounts).containsExactly(0L, 275L, 550L, 825L, 1_100L, 1_375L, 1_650L, 1_925L, 2_200L, 2_475L, 2_750L, 3_025L, 3_300L, 3_575L,
                3_850L, 4_125L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_is_left_of_a_customer_that_is_reset_while_its_jobs_run(boolean forget) {
        Billed untouched = Billed.korean(wire, "u");
        Map<String, Wire.Reply> fresh = untouched.everything();

        for (int time = 0; time < RESETS; time++) {
            busy(untouched);
            wire.post("/sandbox/reset", new ResetRequest("u", Optional.of(forget)));
            if (forget) {
                assertThat(untouched.everything()).allSatisfy((path, reply) -> assertThat(reply.code()).isEqualTo("NOT_FOUND"));
                Billed.korean(wire, "u");
            }
            assertThat(untouched.everything()).isEqualTo(fresh);
        }

        Billed.korean(wire, "other").batched().run("BATCH_RECONCILIATION", "2026-02-10");
        assertThat(untouched.everything()).isEqualTo(fresh);
    }

    @Test
    void a_sandbox_that_is_closed_while_jobs_run_ends_their_workers() {
        Set<Thread> others = workers();
        Set<Thread> own;
        try (Wire second = new Wire()) {
            busy(Billed.korean(second, "u"));
            own = new HashSet<>(workers());
            own.removeAll(others);
        }

        assertThat(own).isNotEmpty();
        Batched.patience().untilAsserted(() -> assertThat(own).noneMatch(Thread::isAlive));
    }

    /** A year of months is calculated, and jobs are under way. */
    private static void busy(Billed billed) {
        IntStream.rangeClosed(1, 12).forEach(month -> billed.calculate(YearMonth.of(2025, month)));
        List<String> codes = List.of("BATCH_PROCESS_PAYMENT", "CALC_LATE_FEE", "BATCH_PAYMENT_REMINDER", "BATCH_SEND_INVOICE");
        codes.forEach(code -> accepted(billed.batched(), code, "2026-01-10"));
    }

    private static String accepted(Batched batched, String code, String date) {
        return batched.accept(code, date).as(BatchJob.class).jobId();
    }

    private static Set<Thread> workers() {
        Set<Thread> workers = new HashSet<>(Thread.getAllStackTraces().keySet());
        workers.removeIf(thread -> !thread.getName().equals("batch"));
        return workers;
    }
}

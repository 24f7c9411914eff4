package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BatchJob;
import billing.api.BillingStatement;
import billing.api.CreditBalance;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many customers at once in one sandbox, and many threads at one customer. */
final class ManyCustomersTest {

    private static final int CUSTOMERS = 64;
    private static final int THREADS = 16;
    private static final int ROUNDS = 5;
    private static final String AFTER = "2026-02-05";
    private static final Pattern NAME = Pattern.compile("customer-[0-9]+");

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    /** 720 hours at 225 are 162,000; 100 of credit for the first customer, 200 for the second and so on; 10 % tax on what is left: 178,200 less 110 for each 100. */
    @Test
    void sixty_four_customers_at_once_see_only_their_own() throws Exception {
        List<Set<String>> named = Together.run(CUSTOMERS, number -> {
            Billed billed = Billed.korean(wire, "customer-" + number);
            billed.agreed().contract("c-1", "PERIOD", "2026-01", "2026-01");
            billed.give(100L * (number + 1));
            billed.send(Billed.hours("720"));
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(billed.total()).isEqualTo(total(number));
                assertThat(statement(billed).totalAmount()).isEqualTo(total(number));
            }
            billed.due(Billed.MONTH);
            assertThat(billed.batched().run("BATCH_SEND_INVOICE", AFTER).status()).isEqualTo("COMPLETED");
            assertThat(billed.pay("key-1", Billed.MONTH, total(number)).status()).isEqualTo(200);
            assertThat(billed.batched().run("BATCH_RECONCILIATION", AFTER)).extracting(BatchJob::status, BatchJob::jobId).containsExactly("COMPLETED", "job-2");
            return namesIn(billed);
        });

        for (int number = 0; number < CUSTOMERS; number++) {
            Billed billed = new Billed(wire, "customer-" + number);
            assertThat(named.get(number)).containsExactly(billed.uuid());
            assertThat(billed.charges()).containsExactly(total(number));
            assertThat(balance(billed).used()).isEqualTo(100L * (number + 1));
            assertThat(wire.get("/api/v1/outbox?uuid=" + billed.uuid()).as(Outbox.class).messages()).extracting(OutboxMessage::amount)
                    .containsExactly(BigInteger.valueOf(total(number)));
        }
        assertThat(wire.figure("billing_sandbox_jobs_total{status=\"COMPLETED\"}")).isEqualTo(2 * CUSTOMERS);
    }

    /** Eight threads give 10 x 100 of credit and eight use 10 x 9 hours at 225 and calculate, by hand or by a job: 162,000 less 8,000, and 10 % tax. */
    @Test
    void one_customer_from_many_threads_stays_consistent() throws Exception {
        Billed billed = Billed.korean(wire, "customer-0");
        billed.agreed().contract("c-1", "PERIOD", "2026-01", "2026-01");

        Together.run(THREADS, number -> {
            for (int time = 0; time < 10; time++) {
                billed.agreed().contract("c-1", "PERIOD", "2026-01", "2026-01");
                assertThat((number % 2 == 0 ? billed.give(100) : billed.send(Billed.hours("9"))).code()).isEqualTo("accepted");
                assertThat(billed.calculate(Billed.MONTH).status()).isEqualTo(200);
            }
            return billed.batched().run("API_CALCULATE_USAGE_AND_PRICE", "2026-01-31");
        });

        assertThat(billed.total()).isEqualTo(169_400);
        assertThat(balance(billed)).extracting(CreditBalance::used, CreditBalance::remaining).containsExactly(BigInteger.valueOf(8_000), BigInteger.ZERO);
        assertThat(billed.batched().run("BATCH_RECONCILIATION", AFTER).status()).isEqualTo("COMPLETED");
    }

    @Test
    void sixteen_identical_payments_and_a_job_that_pays_charge_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Billed billed = Billed.korean(wire, "customer-" + round).due();

            List<String> answers = Together.run(THREADS + 1,
                    number -> number < THREADS ? billed.pay("key-1").code() : billed.batched().run("BATCH_PROCESS_PAYMENT", AFTER).status());

            assertThat(billed.charges()).containsExactly(Billed.TOTAL);
            assertThat(billed.payment().status()).isEqualTo("PAID");
            assertThat(answers.get(THREADS)).isEqualTo("COMPLETED");
            assertThat(Set.copyOf(answers.subList(0, THREADS))).isIn(Set.of("accepted"), Set.of("INVALID_TRANSITION"));
        }
    }

    private static long total(int number) {
        return 178_200 - 110L * (number + 1);
    }

    private static BillingStatement statement(Billed billed) {
        return billed.get("/api/v1/billing/statement", Billed.MONTH).as(BillingStatement.class);
    }

    private static CreditBalance balance(Billed billed) {
        return billed.get("/api/v1/credits/balance", Billed.MONTH).as(CreditBalance.class);
    }

    /** Every customer that is named in what a customer is shown. */
    private static Set<String> namesIn(Billed billed) {
        return billed.everything().values().stream().flatMap(reply -> NAME.matcher(reply.body()).results()).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.Cashier;
import billing.engine.Customer;
import billing.engine.GatewayCharge;
import billing.engine.Job;
import billing.engine.JobCode;
import billing.engine.JobStatus;
import billing.engine.Jobs;
import billing.engine.Payment;
import billing.engine.PriceList;
import billing.engine.Project;
import billing.money.Member;
import billing.money.Money;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BatchRunnerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final PriceList prices = Sandbox.prices();
    private final Accounts accounts = new Accounts(Limits.USUAL, Ticker.systemTicker(), account -> {});
    private final Asked cashier = new Asked();
    private final BatchRunner runner = new BatchRunner(accounts, new Jobs.Means(prices, cashier));

    /** Charges nothing: it breaks; asked what it kept, it counts. */
    private static final class Asked implements Cashier {

        private final AtomicInteger times = new AtomicInteger();

        @Override
        public Optional<GatewayCharge> charge(Account account, Payment due) {
            throw new IllegalStateException("the till is stuck");
        }

        @Override
        public Money kept(Payment payment) {
            times.incrementAndGet();
            return Money.zero(payment.amount().currency());
        }
    }

    /** Says what it kept when it is free to. */
    private record Waiting(CountDownLatch free) implements Cashier {

        @Override
        public Optional<GatewayCharge> charge(Account account, Payment due) {
            throw new IllegalStateException("nobody pays here");
        }

        @Override
        public Money kept(Payment payment) {
            try {
                free.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Money.zero(payment.amount().currency());
        }
    }

    /** As in a sandbox whose classes are built anew while it runs. */
    private record Lacking() implements Cashier {

        @Override
        public Optional<GatewayCharge> charge(Account account, Payment due) {
            throw new IllegalStateException("nobody pays here");
        }

        @Override
        public Money kept(Payment payment) {
            throw new NoClassDefFoundError("billing/engine/Till");
        }
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void a_job_whose_step_breaks_has_failed_and_does_not_hang() {
        accounts.work("u", none -> Outcome.changed(calculated("u", JobCode.BATCH_PROCESS_PAYMENT), "opened"));

        runner.run("u", job("u"));

        assertThat(ended("u").status()).isEqualTo(JobStatus.FAILED);
        assertThat(ended("u").reason()).contains("INTERNAL_ERROR: java.lang.IllegalStateException: the till is stuck");
    }

    @Test
    void a_job_that_lacks_a_class_has_failed_and_does_not_hang() {
        accounts.work("u", none -> Outcome.changed(calculated("u", JobCode.BATCH_RECONCILIATION), "opened"));

        try (BatchRunner lacking = new BatchRunner(accounts, new Jobs.Means(prices, new Lacking()))) {
            lacking.run("u", job("u"));

            assertThat(ended("u").status()).isEqualTo(JobStatus.FAILED);
            assertThat(ended("u").reason()).contains("INTERNAL_ERROR: java.lang.NoClassDefFoundError: billing/engine/Till");
        }
    }

    @Test
    void a_job_waits_for_its_customer_and_others_do_not_wait_for_it() {
        accounts.work("other", none -> Outcome.changed(calculated("other", JobCode.BATCH_RECONCILIATION), "opened"));

        Account calculated = calculated("u", JobCode.BATCH_RECONCILIATION);
        accounts.work("u", none -> {
            runner.run("u", calculated.office().jobs().get(0));
            runner.run("other", job("other"));
            assertThat(ended("other").status()).isEqualTo(JobStatus.COMPLETED);
            return Outcome.changed(calculated, "opened");
        });

        assertThat(ended("u").status()).isEqualTo(JobStatus.COMPLETED);
    }

    @Test
    void a_job_of_a_customer_that_is_gone_is_given_up_and_the_customer_does_not_come_back() {
        accounts.work("u", none -> {
            runner.run("u", calculated("u", JobCode.BATCH_RECONCILIATION).office().jobs().get(0));
            return Outcome.removed("gone");
        });
        accounts.work("other", none -> Outcome.changed(calculated("other", JobCode.BATCH_RECONCILIATION), "opened"));
        runner.run("other", job("other"));

        assertThat(ended("other").status()).isEqualTo(JobStatus.COMPLETED);
        Batched.patience().untilAsserted(() -> assertThat(accounts.size()).isEqualTo(1));
    }

    @Test
    void a_job_that_is_taken_up_twice_runs_once() {
        accounts.work("other", none -> Outcome.changed(calculated("other", JobCode.BATCH_RECONCILIATION), "opened"));
        accounts.work("u", none -> Outcome.changed(calculated("u", JobCode.BATCH_RECONCILIATION), "opened"));
        Job accepted = job("u");
        runner.run("u", accepted);
        ended("u");

        runner.run("u", accepted);
        runner.run("other", job("other"));
        ended("other");

        assertThat(ended("u")).extracting(Job::progress, Job::maxProgress).containsExactly(1, 1);
        assertThat(cashier.times).hasValue(2);
    }

    @Test
    void a_customer_whose_job_waits_for_its_turn_is_not_dropped() {
        CountDownLatch free = new CountDownLatch(1);
        Accounts few = new Accounts(new Limits(3, Limits.IDLE, 0), Ticker.systemTicker(), account -> {});
        try (BatchRunner slow = new BatchRunner(few, new Jobs.Means(prices, new Waiting(free)))) {
            List<String> customers = List.of("one", "other", "u");
            customers.forEach(uuid -> few.work(uuid, none -> Outcome.changed(calculated(uuid, JobCode.BATCH_RECONCILIATION), "opened")));
            customers.forEach(uuid -> slow.run(uuid, job(few, uuid)));

            Stream.of("a", "b", "c", "d").forEach(uuid -> few.work(uuid, none -> Outcome.changed(calculated(uuid, JobCode.BATCH_RECONCILIATION), "opened")));

            assertThat(few.knows("a")).isFalse();
            assertThat(few.knows("u")).isTrue();
            free.countDown();
            Batched.patience().until(() -> job(few, "u").status() == JobStatus.COMPLETED);
            assertThat(slow.ended()).containsEntry("FAILED", 0L);
        }
    }

    @Test
    void a_job_that_waits_while_its_customer_is_reset_leaves_the_next_job_of_its_id_alone() {
        Job old = calculated("u", JobCode.BATCH_PROCESS_PAYMENT).office().jobs().get(0);
        accounts.work("other", none -> Outcome.changed(calculated("other", JobCode.BATCH_RECONCILIATION), "opened"));
        accounts.work("u", none -> {
            runner.run("u", old);
            return Outcome.changed(calculated("u", JobCode.BATCH_RECONCILIATION), "opened");
        });
        runner.run("other", job("other"));
        ended("other");

        assertThat(job("u").status()).isEqualTo(JobStatus.PENDING);
        runner.run("u", job("u"));
        assertThat(ended("u")).extracting(Job::status, Job::progress, Job::maxProgress).containsExactly(JobStatus.COMPLETED, 1, 1);
    }

    private Account calculated(String uuid, JobCode code) {
        Customer customer = new Customer(uuid, Member.KR, "group", List.of(new Project("web", "key-" + uuid)));
        Account opened = Account.opened(customer, DAY);
        return Jobs.accept(Calculation.calculate(opened, prices, YearMonth.of(2026, 1)), new Job.Order(code, DAY)).account();
    }

    private Job ended(String uuid) {
        return Batched.patience().until(() -> job(uuid), job -> job.status() == JobStatus.COMPLETED || job.status() == JobStatus.FAILED);
    }

    private Job job(String uuid) {
        return job(accounts, uuid);
    }

    private static Job job(Accounts accounts, String uuid) {
        Job[] shown = new Job[1];
        accounts.work(uuid, kept -> {
            shown[0] = Jobs.find(kept.account().orElseThrow(), "job-1");
            return Outcome.unchanged(kept.account().orElseThrow(), "seen");
        });
        return shown[0];
    }
}

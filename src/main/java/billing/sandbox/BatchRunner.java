package billing.sandbox;

import billing.engine.Account;
import billing.engine.Job;
import billing.engine.JobStatus;
import billing.engine.Jobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Runs batch jobs in the background, step by step under the customer's own lock; between two steps others may see how far a job is, and do what they want. */
final class BatchRunner implements AutoCloseable {

    private static final int WORKERS = 4;

    private final Accounts accounts;
    private final Jobs.Means means;
    private final Tally ended = Tally.of(JobStatus.COMPLETED.name(), JobStatus.FAILED.name());
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, BatchRunner::worker);

    BatchRunner(Accounts accounts, Jobs.Means means) {
        this.accounts = accounts;
        this.means = means;
    }

    /** Takes up a job that was accepted; it begins when the customer is free. The customer is held until the job has ended. */
    void run(String uuid, Job accepted) {
        accounts.hold(uuid);
        underWay.incrementAndGet();
        workers.execute(() -> {
            try {
                new Run(uuid, accepted).go();
            } finally {
                underWay.decrementAndGet();
                accounts.release(uuid);
            }
        });
    }

    /** Jobs that were accepted and have not ended. */
    int underWay() {
        return underWay.get();
    }

    /** How many jobs ended so far, by their status. */
    Map<String, Long> ended() {
        return ended.counts();
    }

    /** Takes up no more jobs, and waits until those that were accepted have ended, or for so long. */
    void awaitQuiet(Duration longest) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Jobs that run are given up. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** One job on its way, as it was when this run last had it: a job of the same id that began after a reset is another, and is left alone. */
    private final class Run {

        private final String uuid;
        private Job mine;

        Run(String uuid, Job accepted) {
            this.uuid = uuid;
            this.mine = accepted;
        }

        void go() {
            List<UnaryOperator<Account>> steps = new ArrayList<>();
            change(account -> {
                Jobs.Begun begun = Jobs.begin(account, mine.id(), means);
                steps.addAll(begun.steps());
                return begun.account();
            });
            steps.forEach(step -> change(account -> mine.status() == JobStatus.RUNNING ? advanced(account, step) : account));
        }

        private void change(UnaryOperator<Account> change) {
            accounts.change(uuid, account -> {
                if (account.office().job(mine.id()).filter(job -> job == mine).isEmpty()) {
                    return account;
                }
                Account changed = change.apply(account);
                Job now = Jobs.find(changed, mine.id());
                if (now != mine) {
                    count(now.status());
                }
                mine = now;
                return changed;
            });
        }

        private Account advanced(Account account, UnaryOperator<Account> step) {
            try {
                return Jobs.advance(account, mine.id(), again(step));
            } catch (PaymentGateway.Silent silent) {
                return Jobs.fail(account, mine.id(), Problems.GATEWAY_TIMEOUT + ": " + Problems.GATEWAY_SILENT);
            } catch (RuntimeException | Error bug) {
                return Jobs.fail(account, mine.id(), Problems.INTERNAL_ERROR + ": " + bug);
            }
        }
    }

    private void count(JobStatus status) {
        if (status == JobStatus.COMPLETED || status == JobStatus.FAILED) {
            ended.count(status.name());
        }
    }

    /** A gateway that did not answer is asked once more: it says what it charged, or charges. */
    private static UnaryOperator<Account> again(UnaryOperator<Account> step) {
        return account -> {
            try {
                return step.apply(account);
            } catch (PaymentGateway.Silent silent) {
                return step.apply(account);
            }
        };
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }
}

package billing.sandbox;

import billing.engine.Account;
import billing.engine.JobStatus;
import billing.engine.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Runs batch jobs in the background, step by step under the customer's own lock; between two steps others may see how far a job is, and do what they want. */
final class BatchRunner implements AutoCloseable {

    private static final int WORKERS = 2;

    private final Accounts accounts;
    private final Jobs.Means means;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, BatchRunner::worker);

    BatchRunner(Accounts accounts, Jobs.Means means) {
        this.accounts = accounts;
        this.means = means;
    }

    /** Takes up a job that was accepted; it begins when the customer is free. */
    void run(String uuid, String jobId) {
        workers.execute(() -> {
            List<UnaryOperator<Account>> steps = begin(uuid, jobId);
            steps.forEach(step -> accounts.change(uuid, account -> Jobs.isRunning(account, jobId) ? advanced(account, jobId, step) : account));
        });
    }

    /** Jobs that run are given up. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private List<UnaryOperator<Account>> begin(String uuid, String jobId) {
        List<UnaryOperator<Account>> steps = new ArrayList<>();
        accounts.change(uuid, account -> {
            if (account.office().job(jobId).filter(job -> job.status() == JobStatus.PENDING).isEmpty()) {
                return account;
            }
            Jobs.Begun begun = Jobs.begin(account, jobId, means);
            steps.addAll(begun.steps());
            return begun.account();
        });
        return steps;
    }

    private static Account advanced(Account account, String jobId, UnaryOperator<Account> step) {
        try {
            return Jobs.advance(account, jobId, step);
        } catch (PaymentGateway.Silent silent) {
            return Jobs.fail(account, jobId, Problems.GATEWAY_TIMEOUT + ": " + Problems.GATEWAY_SILENT);
        } catch (RuntimeException bug) {
            return Jobs.fail(account, jobId, Problems.INTERNAL_ERROR + ": " + bug);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }
}

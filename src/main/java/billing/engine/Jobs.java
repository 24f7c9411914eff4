package billing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The life of batch jobs (rulebook, chapter 11): pure functions; who calls them decides when. */
public final class Jobs {

    private Jobs() {}

    /** What jobs work with. */
    public record Means(PriceList prices, Cashier cashier) {}

    /** The account with a new job, which is PENDING. */
    public record Accepted(Account account, Job job) {}

    /** The account with a job that is RUNNING, and its steps. */
    public record Begun(Account account, List<UnaryOperator<Account>> steps) {}

    public static Accepted accept(Account account, Job.Order order) {
        Job job = Job.accepted("job-" + (account.office().jobs().size() + 1), order);
        return new Accepted(with(account, job), job);
    }

    public static Job find(Account account, String id) {
        return account.office().job(id).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "the customer has no job %s", id));
    }

    public static Begun begin(Account account, String id, Means means) {
        Job job = find(account, id);
        List<UnaryOperator<Account>> steps = new ArrayList<>(job.order().code().plan().steps(account, job.order().date(), means));
        if (steps.isEmpty()) {
            steps.add(UnaryOperator.identity());
        }
        return new Begun(with(account, job.begun(steps.size())), steps);
    }

    /** Takes one step; after the last the job is COMPLETED, and FAILED as soon as one cannot be taken, of which nothing stays. */
    public static Account advance(Account account, String id, UnaryOperator<Account> step) {
        try {
            Account taken = step.apply(account);
            Job advanced = find(account, id).advanced();
            return with(taken, advanced.progress() == advanced.maxProgress() ? advanced.completed() : advanced);
        } catch (Refusal refused) {
            return fail(account, id, refused.code() + ": " + refused.getMessage());
        } catch (JobFailure failure) {
            return fail(account, id, String.valueOf(failure.getMessage()));
        }
    }

    public static Account fail(Account account, String id, String reason) {
        return with(account, find(account, id).failed(reason));
    }

    /** Whether there is another step to take. */
    public static boolean isRunning(Account account, String id) {
        return account.office().job(id).map(Job::status).equals(Optional.of(JobStatus.RUNNING));
    }

    private static Account with(Account account, Job job) {
        return account.withOffice(account.office().with(job));
    }
}

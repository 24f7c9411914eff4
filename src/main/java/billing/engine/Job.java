package billing.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch job of a customer.
 *
 * @param progress the steps that are done
 * @param reason why it failed
 */
public record Job(String id, Order order, JobStatus status, int progress, int maxProgress, Optional<String> reason) {

    /** What is to be done, as of which day. */
    public record Order(JobCode code, LocalDate date) {}

    static Job accepted(String id, Order order) {
        return new Job(id, order, JobStatus.PENDING, 0, 0, Optional.empty());
    }

    Job begun(int steps) {
        return new Job(id, order, JobStatus.RUNNING, 0, steps, reason);
    }

    Job advanced() {
        return new Job(id, order, status, progress + 1, maxProgress, reason);
    }

    Job completed() {
        return new Job(id, order, JobStatus.COMPLETED, progress, maxProgress, reason);
    }

    Job failed(String why) {
        return new Job(id, order, JobStatus.FAILED, progress, maxProgress, Optional.of(why));
    }
}

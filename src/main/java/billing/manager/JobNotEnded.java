package billing.manager;

import billing.api.BatchJob;
import java.time.Duration;

/** A batch job was accepted and did not end in time; how far it came is in the message. */
public final class JobNotEnded extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobNotEnded(BatchJob job, Duration waited, Throwable cause) {
        super("System unavailable: the job %s dated %s did not end within %s ms: it is %s, %d of %d done"
                .formatted(job.jobCode(), job.date(), waited.toMillis(), job.status(), job.progress(), job.maxProgress()), cause);
    }
}

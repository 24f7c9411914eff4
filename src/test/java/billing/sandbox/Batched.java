package billing.sandbox;

import billing.api.BatchJob;
import billing.api.BatchJobRequest;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Batch jobs of a customer, as a client of the sandbox runs them; nobody waits for ever. */
record Batched(Wire wire, String uuid) {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration INTERVAL = Duration.ofMillis(2);
    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED");

    Wire.Reply accept(String code, String date) {
        return wire.post("/api/v1/batch/jobs", new BatchJobRequest(uuid, code, LocalDate.parse(date)));
    }

    Wire.Reply look(String jobId) {
        return wire.get("/api/v1/batch/jobs/" + jobId + "?uuid=" + uuid);
    }

    BatchJob shown(String jobId) {
        return look(jobId).as(BatchJob.class);
    }

    /** The job when it has ended. */
    BatchJob end(String jobId) {
        return patience().until(() -> shown(jobId), Batched::isEnded);
    }

    BatchJob run(String code, String date) {
        return end(accept(code, date).as(BatchJob.class).jobId());
    }

    List<OutboxMessage> outbox() {
        return wire.get("/api/v1/outbox?uuid=" + uuid).as(Outbox.class).messages();
    }

    static boolean isEnded(BatchJob job) {
        return ENDS.contains(job.status());
    }

    static ConditionFactory patience() {
        return Awaitility.await().atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(INTERVAL);
    }
}

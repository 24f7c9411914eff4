package billing.manager;

import billing.api.BatchJob;
import billing.api.BatchJobRequest;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.money.Currency;
import billing.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;

/** Runs batch jobs for the subject's customer to their end, and reads what they wrote to the customer. */
public final class BatchManager extends BaseManager {

    /** How long a job may take: 30 s. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** How long after the first look at a job the second follows: 2 ms; the time doubles with every look. */
    private static final Duration FIRST_INTERVAL = Duration.ofMillis(2);

    /** The longest time between two looks at a job: 500 ms. */
    private static final Duration LONGEST_INTERVAL = Duration.ofMillis(500);

    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED");

    private final Operation<BatchJobRequest, BatchJob, BatchJob> submit =
            Operation.called("submit a job").of(request -> ApiRequest.post("/api/v1/batch/jobs", request), BatchJob.class, Function.identity());
    private final Operation<String, BatchJob, BatchJob> look = Operation.called("look at the job").of(
            id -> ApiRequest.get("/api/v1/batch/jobs/" + id).query("uuid", subject().customer().uuid()), BatchJob.class, Function.identity());
    private final Operation<Subject, Outbox, List<Message>> outbox = Operation.called("read the outbox").of(
            about -> ApiRequest.get("/api/v1/outbox").query("uuid", about.customer().uuid()), Outbox.class,
            wire -> wire.messages().stream().map(BatchManager::message).toList());

    private final Duration longestWait;

    private Optional<Job> last = Optional.empty();

    public BatchManager(BillingApi api, Subject subject) {
        this(api, subject, LONGEST_WAIT);
    }

    BatchManager(BillingApi api, Subject subject, Duration longestWait) {
        super(api, subject);
        this.longestWait = longestWait;
    }

    /** Runs a job and waits for its end; one that takes longer than {@link #LONGEST_WAIT} is {@link JobNotEnded}. */
    public Job runJob(String code, LocalDate date) {
        last = Optional.empty();
        BatchJob ended = awaitEnd(execute(submit, new BatchJobRequest(subject().customer().uuid(), code, date)));
        Job job = new Job(ended.jobCode(), ended.date(), ended.status(), ended.reason());
        last = Optional.of(job);
        return job;
    }

    /** The last job that ran. */
    public Job lastJob() {
        return last.orElseThrow(() -> new InvalidInput("no job ran before; write a step like When the CALC_LATE_FEE job runs on 2026-02-05 first"));
    }

    /** Every message to the customer, the earliest first. */
    public List<Message> outbox() {
        return execute(outbox, subject());
    }

    private BatchJob awaitEnd(BatchJob submitted) {
        AtomicReference<BatchJob> seen = new AtomicReference<>(submitted);
        try {
            return Awaitility.await().pollInSameThread().dontCatchUncaughtExceptions().atMost(longestWait)
                    .pollDelay(Duration.ZERO).pollInterval(IterativePollInterval.iterative(BatchManager::longer, FIRST_INTERVAL))
                    .until(() -> seen.updateAndGet(job -> execute(look, job.jobId())), job -> ENDS.contains(job.status()));
        } catch (ConditionTimeoutException late) {
            throw new JobNotEnded(seen.get(), longestWait, late);
        }
    }

    private static Duration longer(Duration interval) {
        Duration twice = interval.multipliedBy(2);
        return twice.compareTo(LONGEST_INTERVAL) < 0 ? twice : LONGEST_INTERVAL;
    }

    private static Message message(OutboxMessage wire) {
        String kind = wire.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Message(kind, wire.month(), Money.ofMinor(Currency.of(wire.currency()), wire.amount()));
    }
}

package billing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The batch jobs that ran for a customer and the messages that they wrote, each in their order (rulebook, chapter 11). */
public record BackOffice(List<Job> jobs, List<Message> outbox) {

    static final BackOffice EMPTY = new BackOffice(List.of(), List.of());

    public BackOffice {
        jobs = List.copyOf(jobs);
        outbox = List.copyOf(outbox);
    }

    public Optional<Job> job(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** With a job's new state, or with a new job. */
    BackOffice with(Job job) {
        List<Job> all = new ArrayList<>(jobs);
        all.removeIf(other -> other.id().equals(job.id()));
        all.add(job);
        return new BackOffice(all, outbox);
    }

    BackOffice with(Message message) {
        List<Message> all = new ArrayList<>(outbox);
        all.add(message);
        return new BackOffice(jobs, all);
    }
}

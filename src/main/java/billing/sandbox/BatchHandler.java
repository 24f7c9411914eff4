package billing.sandbox;

import billing.api.BatchJob;
import billing.api.BatchJobRequest;
import billing.api.Outbox;
import billing.api.OutboxMessage;
import billing.engine.Account;
import billing.engine.Job;
import billing.engine.JobCode;
import billing.engine.Jobs;
import billing.engine.Message;
import java.util.function.BiConsumer;

/** Accepts batch jobs, shows how far they are, and what they wrote to the customer. */
final class BatchHandler {

    private final BiConsumer<String, Job> runner;

    /** @param runner takes up a customer's accepted job, by uuid, and returns at once */
    BatchHandler(BiConsumer<String, Job> runner) {
        this.runner = runner;
    }

    Outcome accept(Account account, Call<BatchJobRequest> call) {
        Job.Order order = new Job.Order(JobCode.of(call.body().jobCode()), call.body().date());
        Jobs.Accepted accepted = Jobs.accept(account, order);
        runner.accept(account.customer().uuid(), accepted.job());
        return Outcome.accepted(accepted.account(), data(account, accepted.job()));
    }

    static Outcome show(Account account, Call<Void> call) {
        return Outcome.unchanged(account, data(account, Jobs.find(account, call.variable("job_id"))));
    }

    static Outcome outbox(Account account, Call<Void> call) {
        return Outcome.unchanged(account, new Outbox(account.customer().uuid(), account.office().outbox().stream().map(BatchHandler::message).toList()));
    }

    private static BatchJob data(Account account, Job job) {
        return new BatchJob(job.id(), account.customer().uuid(), job.order().code().name(), job.order().date(), job.status().name(), job.progress(),
                job.maxProgress(), job.reason());
    }

    private static OutboxMessage message(Message message) {
        return new OutboxMessage(message.id(), message.kind().name(), message.month(), message.amount().currency().name(), message.amount().minor(),
                message.day(), message.text());
    }
}

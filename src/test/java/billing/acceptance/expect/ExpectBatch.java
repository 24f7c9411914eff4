package billing.acceptance.expect;

import billing.manager.Job;
import billing.manager.Message;
import billing.manager.Statement;
import billing.money.Money;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** What a scenario expects a batch job to come to, and of what it leaves behind. */
public final class ExpectBatch {

    private ExpectBatch() {}

    public static void completed(Job job) {
        if (job.hasFailed()) {
            throw new AssertionFailedError("Wrong end of the job %s: it should have completed, but it failed: %s".formatted(job, reason(job)), "COMPLETED", "FAILED");
        }
    }

    /** The reason holds these words. */
    public static void failed(String words, Job job) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("\"%s\" is no reason; write a part of what the job gives as its reason: \"NO_STATEMENT\"".formatted(words));
        }
        if (!job.hasFailed()) {
            throw new AssertionFailedError("Wrong end of the job %s: it should have failed with %s, but it completed".formatted(job, words), "FAILED", "COMPLETED");
        }
        if (!reason(job).contains(words)) {
            throw new AssertionFailedError("Wrong reason of the job %s: expected %s, but it is %s".formatted(job, words, reason(job)), words, reason(job));
        }
    }

    public static void holds(String kind, List<Message> outbox) {
        if (outbox.stream().noneMatch(message -> message.kind().equals(kind))) {
            TextTable table = new TextTable();
            outbox.forEach(message -> table.row(message.kind(), message.month().toString(), message.amount().toString()));
            String there = outbox.isEmpty() ? "it is empty" : "it holds\n" + table;
            throw new AssertionFailedError("Wrong outbox: expected one %s at least, but %s".formatted(kind, there), kind, outbox);
        }
    }

    public static void document(String number, Money expected, Statement statement) {
        Statement.Document document = statement.documents().stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> new AssertionFailedError("Wrong documents of %s: expected %s, but %s"
                        .formatted(statement.month(), number, documents(statement)), number, documents(statement)));
        if (!document.total().equals(expected)) {
            throw new AssertionFailedError("Wrong total of the document %s: expected %s, but it is %s (%s)\n\n%s".formatted(number, expected, document.total(),
                    Difference.of(expected, document.total()), documents(statement)), expected, document.total());
        }
    }

    private static String documents(Statement statement) {
        TextTable table = new TextTable();
        statement.documents().forEach(one -> table.row(one.number(), one.total().toString(), one.date().toString()));
        return statement.documents().isEmpty() ? "the statement was never closed" : "the statement was closed into\n" + table;
    }

    private static String reason(Job job) {
        return job.reason().orElse("it gives no reason");
    }
}

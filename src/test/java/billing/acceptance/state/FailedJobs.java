package billing.acceptance.state;

import billing.manager.Job;
import java.util.List;
import java.util.regex.Pattern;

/** Sees to it that no job fails unnoticed: one that did fails the step that ran it, unless a later step, before the next job runs, speaks of it. */
public final class FailedJobs {

    private static final Pattern NEXT_JOB = Pattern.compile("the \\S+ job runs on .*");
    private static final String COMPLETES = "the job completes";
    private static final String FAILS = "the job fails with ";

    public void tell(Job job) {
        if (job.hasFailed() && !isSpokenOf(Script.nextSteps())) {
            String reason = job.reason().orElse("it gives no reason");
            String advice = reason.split(":", 2)[0];
            throw new AssertionError("Failed job: %s: %s\nIf that is right, a later step must be: Then %s\"%s\"".formatted(job, reason, FAILS, advice));
        }
    }

    private static boolean isSpokenOf(List<String> later) {
        return later.stream().takeWhile(text -> !NEXT_JOB.matcher(text).matches()).anyMatch(text -> text.equals(COMPLETES) || text.startsWith(FAILS));
    }
}

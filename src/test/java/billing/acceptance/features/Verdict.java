package billing.acceptance.features;

import java.util.List;
import java.util.stream.Collectors;

/** Fails a test with a list of problems, one on a line below their number, and without a stack trace: it would say nothing about the features. */
public final class Verdict {

    private Verdict() {}

    public static void on(String aspect, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw refusal("%s %s\n%s".formatted(count(problems), aspect, problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
        }
    }

    static AssertionError refusal(String message) {
        AssertionError refusal = new AssertionError(message);
        refusal.setStackTrace(new StackTraceElement[0]);
        return refusal;
    }

    private static String count(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}

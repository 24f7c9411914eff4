package billing.sandbox.fuzz;

import billing.api.BadJson;
import billing.api.Json;
import billing.api.Problem;

/** What must hold of every answer. */
final class Oracle {

    private static final int FIRST_FAULT = 500;

    private Oracle() {}

    static void check(Asked asked, Reply reply) {
        if (reply.status() >= FIRST_FAULT) {
            throw new AssertionError("answered %d, which is a fault of the sandbox: %s%nto:%n%s".formatted(reply.status(), reply.body(), asked));
        }
        if (reply.isRefused()) {
            checkProblem(asked, reply);
        }
    }

    /** @param told what must have changed nothing, or no more than it should */
    static void checkUnchanged(String told, String before, String after) {
        if (!before.equals(after)) {
            throw new AssertionError("a customer was changed:%n%sby what was refused, or only reads, in:%n%s".formatted(difference(before, after), told));
        }
    }

    private static void checkProblem(Asked asked, Reply reply) {
        try {
            if (Json.readAnswer(reply.body(), Problem.class).status() == reply.status() && reply.type().equals("application/problem+json")) {
                return;
            }
        } catch (BadJson noProblem) {
            // It is told like any other answer that is no problem document.
        }
        throw new AssertionError("refused without a problem document: %s%nto:%n%s".formatted(reply, asked));
    }

    private static String difference(String before, String after) {
        String[] old = before.split("\n");
        String[] now = after.split("\n");
        StringBuilder difference = new StringBuilder();
        for (int line = 0; line < old.length; line++) {
            if (!old[line].equals(now[line])) {
                difference.append("  should be: %s%n  is:        %s%n".formatted(old[line], now[line]));
            }
        }
        return difference.toString();
    }
}

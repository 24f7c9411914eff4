package billing.acceptance.run;

import billing.acceptance.tables.BadRow;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Set;

/** What an exception tells a reader: its message; for one of Java's own that nobody wrote for readers, its type as well. */
final class FailureMessage {

    /** Cucumber wraps what a parameter or table type throws; the innermost cause says what is wrong with the value. */
    private static final Set<Class<? extends Exception>> WRAPPERS =
            Set.of(CucumberException.class, CucumberExpressionException.class, InvocationTargetException.class);

    private static final Set<Class<? extends Exception>> WRITTEN_FOR_READERS =
            Set.of(RuntimeException.class, IllegalArgumentException.class, IllegalStateException.class);

    private FailureMessage() {}

    static String of(Throwable thrown) {
        Throwable said = reason(thrown);
        String message = said.getMessage();
        if (message == null || message.isBlank()) {
            return said.getClass().getName();
        }
        return isUnforeseen(said) ? said.getClass().getSimpleName() + ": " + message.strip() : message.strip();
    }

    /** The row of a table that could not be read, if that is what is wrong. */
    static Optional<BadRow> badRow(Throwable thrown) {
        return reason(thrown) instanceof BadRow row ? Optional.of(row) : Optional.empty();
    }

    private static Throwable reason(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause != null && WRAPPERS.stream().anyMatch(wrapper -> wrapper.isInstance(thrown)) ? reason(cause) : thrown;
    }

    private static boolean isUnforeseen(Throwable thrown) {
        boolean javas = thrown.getClass().getName().startsWith("java.");
        return javas && !(thrown instanceof AssertionError) && !WRITTEN_FOR_READERS.contains(thrown.getClass());
    }
}

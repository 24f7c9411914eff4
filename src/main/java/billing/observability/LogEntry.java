package billing.observability;

import java.util.Map;

/**
 * Something worth a line of the log.
 *
 * @param what in the words of the suite, always the same for the same kind of thing: {@code request refused}
 * @param facts what tells this one from others; nothing secret
 */
public record LogEntry(Level level, String what, Map<String, String> facts) {

    public LogEntry {
        facts = Map.copyOf(facts);
    }

    /** How much it matters. */
    public enum Level {
        INFO,
        WARN
    }
}

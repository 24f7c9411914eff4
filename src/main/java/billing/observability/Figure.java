package billing.observability;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A figure that somebody keeps anyway, read when it is asked for: {@code billing.client.calls}.
 *
 * @param grows whether it only ever grows
 */
public record Figure(String name, String meaning, boolean grows, Supplier<List<Reading>> readings) {

    /** Its value for one set of labels. */
    public record Reading(Map<String, String> labels, long value) {}
}

package billing.report.history;

import java.util.List;

/**
 * The kept runs of one series, the oldest first, and what could not be read of them.
 *
 * @param unreadable a sentence for each line that is no run, with file and line; the line itself stays where it is
 */
public record History(List<Night> nights, List<String> unreadable) {

    public static final History NONE = new History(List.of(), List.of());

    public History {
        nights = List.copyOf(nights);
        unreadable = List.copyOf(unreadable);
    }

    /** What was there before a run, even if the run itself has been kept since. */
    public History before(String id) {
        return new History(nights.stream().takeWhile(night -> !night.id().equals(id)).toList(), unreadable);
    }

    public int nextOrder() {
        return nights.isEmpty() ? 1 : nights.get(nights.size() - 1).order() + 1;
    }
}

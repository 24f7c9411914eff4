package billing.report.history;

import java.util.List;

/**
 * How a scenario differs from the last run, or for how long it has been failing or broken.
 *
 * @param nights how many runs in a row it was failing or broken, this one included if it is
 * @param words a sentence; days are those of UTC
 */
public record Change(Kind kind, int nights, String words) {

    /** The first words of a sentence: the report's categories find it by them. */
    public enum Kind {
        NEW("New since last night: "),
        LASTING("Not new: "),
        FIXED("Fixed since last night: ");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    static Change begun(List<Seen> past) {
        return of(Kind.NEW, 1, past.isEmpty() ? "this scenario was not there before." : "it %s.".formatted(happened(past.get(past.size() - 1))));
    }

    static Change lasting(List<Seen> down) {
        int nights = down.size() + 1;
        return of(Kind.LASTING, nights, "down since %s (commit %s), %d nights in a row.".formatted(down.get(0).day(), down.get(0).night().commit(), nights));
    }

    static Change ended(List<Seen> down) {
        String before = down.size() == 1 ? happened(down.get(0)) : "was down since %s, %d nights in a row".formatted(down.get(0).day(), down.size());
        return of(Kind.FIXED, down.size(), "it %s.".formatted(before));
    }

    private static String happened(Seen seen) {
        String verb = switch (seen.verdict()) {
            case PASSED, FAILED -> seen.verdict().word();
            case BROKEN, FLAKY, SKIPPED -> "was " + seen.verdict().word();
        };
        return "%s on %s (commit %s)".formatted(verb, seen.day(), seen.night().commit());
    }

    private static Change of(Kind kind, int nights, String rest) {
        return new Change(kind, nights, kind.mark + rest);
    }
}

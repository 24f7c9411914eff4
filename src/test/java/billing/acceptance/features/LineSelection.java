package billing.acceptance.features;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines named behind a file select of it. A file with parse errors has no lines to judge. */
final class LineSelection {

    private static final int MOST = 5;

    private final RequestedFile requested;
    private final List<Selectable> selectables;

    LineSelection(RequestedFile requested) {
        this.requested = requested;
        this.selectables = requested.file().feature().map(Selectable::in).orElse(List.of());
    }

    /** Whether a scenario at this line is asked for. */
    boolean has(long scenario) {
        return requested.lines().isEmpty() || selected().contains(scenario);
    }

    List<Problem> problems() {
        return requested.file().feature().isEmpty() ? List.of() : requested.lines().stream()
                .filter(line -> selectables.stream().noneMatch(selectable -> selectable.line() == line))
                .sorted()
                .map(line -> Problem.at(requested.file(), line, "the line %s selects no scenario; %s".formatted(read(line), near(line))))
                .toList();
    }

    private Set<Long> selected() {
        return selectables.stream()
                .filter(selectable -> requested.lines().contains((int) selectable.line()))
                .flatMap(selectable -> selectable.scenarios().stream())
                .collect(Collectors.toSet());
    }

    private String read(long line) {
        if (line > requested.file().lines().size()) {
            return "is beyond the end of the file, which has %d lines, and".formatted(requested.file().lines().size());
        }
        return requested.file().line(line).isEmpty() ? "is blank and" : Quote.of(requested.file().line(line));
    }

    private String near(long line) {
        if (selectables.isEmpty()) {
            return "the file has no scenarios";
        }
        Optional<Selectable> above = selectables.stream()
                .filter(selectable -> selectable.line() < line)
                .max(Comparator.comparingLong(Selectable::line));
        String advice = above.map(selectable -> "write :%d for %s; ".formatted(selectable.line(), Quote.of(selectable.title()))).orElse("");
        return advice + "lines that select: " + String.join(", ", selectables.stream()
                .sorted(Comparator.comparingLong(selectable -> Math.abs(selectable.line() - line)))
                .limit(MOST)
                .sorted(Comparator.comparingLong(Selectable::line))
                .map(selectable -> "%d (%s)".formatted(selectable.line(), selectable.title()))
                .toList());
    }
}

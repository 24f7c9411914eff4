package billing.report.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a series' file, in its order. */
record KeptLines(List<KeptLine> lines) {

    static KeptLines read(Stream<String> texts) {
        return new KeptLines(texts.map(KeptLine::read).toList());
    }

    History history(Path file) {
        return new History(lines.stream().flatMap(line -> line.night().stream()).toList(), unreadable(file));
    }

    private List<String> unreadable(Path file) {
        return IntStream.range(0, lines.size()).boxed().flatMap(index -> lines.get(index).problem().stream()
                .map(problem -> "%s:%d is no run and is left as it is: %s".formatted(file, index + 1, problem))).toList();
    }

    /** With the run as the newest, in place of what was kept under the same id, and of the oldest that are more than may be kept. */
    KeptLines with(Night night, int most) {
        List<KeptLine> kept = new ArrayList<>(lines.stream().filter(line -> !line.isRun(night.id())).toList());
        List<Night> nights = kept.stream().flatMap(line -> line.night().stream()).toList();
        kept.add(KeptLine.of(night.numbered(new History(nights, List.of()).nextOrder())));
        List<Night> tooOld = nights.subList(0, Math.max(0, nights.size() + 1 - most));
        kept.removeIf(line -> line.night().filter(tooOld::contains).isPresent());
        return new KeptLines(kept);
    }

    List<String> texts() {
        return lines.stream().map(KeptLine::text).toList();
    }
}

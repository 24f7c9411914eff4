package billing.report.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a series' file holds, as it stands there: the last run of a long history is read without the others. */
record KeptText(String text) {

    KeptLines lines() {
        return KeptLines.read(text.lines());
    }

    /** The run that was kept last, if any line can be read. */
    Optional<Night> last() {
        List<String> texts = text.lines().toList();
        return IntStream.range(0, texts.size()).boxed().sorted(Comparator.reverseOrder()).map(texts::get).flatMap(line -> KeptLine.read(line).night().stream()).findFirst();
    }
}

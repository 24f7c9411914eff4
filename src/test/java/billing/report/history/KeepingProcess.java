package billing.report.history;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** Keeps twenty runs, from the one with the given number on. */
public final class KeepingProcess {

    private static final int RUNS = 20;

    private KeepingProcess() {}

    public static void main(String[] arguments) {
        HistoryFolder folder = new HistoryFolder(Path.of(arguments[0]));
        int first = Integer.parseInt(arguments[1]);
        IntStream.range(first, first + RUNS).forEach(day -> folder.keep(Nights.night(day)));
    }
}

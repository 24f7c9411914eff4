package billing.acceptance.closing;

import billing.acceptance.run.Additions;
import billing.acceptance.run.RunFiles;
import billing.acceptance.run.Summary;
import billing.report.history.Change;
import billing.report.history.HistoryFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes a run: from what it left in its results directories to its report, its line in the history, and the last word on the console.
 *
 * <p>Closing again gives the same again: the run is kept once, and marks are not doubled. Whether the run was a success is not said here; the build knows.
 */
public final class Closing {

    private final ClosingRequest request;
    private final HistoryFolder folder;

    public Closing(ClosingRequest request) {
        this.request = request;
        this.folder = new HistoryFolder(request.history());
    }

    /** What {@link ClosingRequest#of} says; where nothing ran there is nothing to close. */
    public static void main(String[] arguments) {
        new Closing(ClosingRequest.of(List.of(arguments))).close().forEach(System.out::println);
    }

    /** The last word, in lines. */
    public List<String> close() {
        return Tonight.in(request.results(), folder).map(this::close).orElse(List.of());
    }

    private List<String> close(Tonight tonight) {
        Path first = request.results().get(0);
        RunFiles.write(first, tonight.run(), tonight.night().order());
        new AllureHistory(tonight).writeTo(first);
        new Marks(tonight).setIn(request.results());
        request.allure().ifPresent(home -> new AllureReport(home).generate(request.report(), request.results()));
        folder.keep(tonight.night());
        return new Summary(tonight.scenarios(), tonight.run(), additions(tonight)).lines();
    }

    private Additions additions(Tonight tonight) {
        List<String> news = new ArrayList<>(tonight.past().history().unreadable());
        return new Additions(scenario -> tonight.change(scenario).map(Change::words), news, List.of("Report:          " + request.report().resolve("index.html")));
    }
}

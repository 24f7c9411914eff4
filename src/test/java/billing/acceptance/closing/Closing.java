package billing.acceptance.closing;

import billing.acceptance.guide.Guide;
import billing.acceptance.guide.ReportLinks;
import billing.acceptance.run.Additions;
import billing.acceptance.run.RunFiles;
import billing.acceptance.run.Summary;
import billing.report.history.Change;
import billing.report.history.HistoryFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Closes a run: from what it left in its results directories to its report, its line in the history, and the last word on the console.
 *
 * <p>Closing again gives the same again: the run is kept once, and marks are not doubled. Whether the run was a success is not said here; the build knows.
 */
public final class Closing {

    private static final String PAGE = "run.html";
    private static final String REPORT = "index.html";

    private final ClosingRequest request;
    private final HistoryFolder folder;
    private final Evidence evidence;

    public Closing(ClosingRequest request) {
        this(request, Evidence.ofThisProcess());
    }

    Closing(ClosingRequest request, Evidence evidence) {
        this.request = request;
        this.evidence = evidence;
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
        News news = News.of(tonight, request.allure().isPresent() ? evidence.leftOut(tonight, request.results()) : List.of());
        Path first = request.results().get(0);
        request.results().stream().skip(1).forEach(Closing::forget);
        RunFiles.write(first, tonight.run().with("Compared", news.comparison()).with("Wrong bills", words(news.money())).with("Left out of index.html", words(news.leftOut())), tonight.night().order());
        new AllureHistory(tonight).writeTo(first);
        new Marks(tonight).setIn(request.results());
        Optional<Guide> guide = request.allure().map(home -> reported(home, tonight));
        ReportLinks links = ReportLinks.of(request.report());
        List<String> pages = new ArrayList<>(List.of("The run:         " + request.report().resolve(PAGE)));
        guide.ifPresent(read -> pages.addAll(guided(read, links)));
        new RunPage(tonight, news, links).page().writeTo(request.report().resolve(PAGE));
        if (tonight.run().isNight()) {
            folder.keep(tonight.night());
        }
        return new Summary(tonight.scenarios(), tonight.run(), additions(tonight, news, pages)).lines();
    }

    /** What a shard's own closing said of it alone would stand beside what is said of all. */
    private static void forget(Path shard) {
        RunFiles.takeFrom(shard);
        AllureHistory.takeFrom(shard);
    }

    private Guide reported(Path home, Tonight tonight) {
        if (!evidence.isTooMuch(tonight.scenarios().size())) {
            return reported(home, tonight, request.results());
        }
        try (LeanResults lean = new LeanResults(request.results(), request.report().toAbsolutePath().getParent())) {
            return reported(home, tonight, lean.directories());
        }
    }

    /**
     * The guide reads the features while Allure is at work. Allure begins with an empty folder, so everything else is written when it is done. If both fail,
     * the guide's failure carries that of Allure.
     */
    private Guide reported(Path home, Tonight tonight, List<Path> results) {
        AllureReport allure = AllureReport.begin(home, request.report(), results);
        try (allure) {
            return Guide.of(new Guide.Place(request.report(), request.results()), tonight.run().series().features());
        }
    }

    private List<String> guided(Guide guide, ReportLinks links) {
        guide.write(links);
        return Stream.concat(Stream.of("Report:          " + request.report().resolve(REPORT)), guide.pages().stream()).toList();
    }

    private static Additions additions(Tonight tonight, News news, List<String> pages) {
        List<String> lines = Stream.concat(news.lines().stream(), tonight.past().history().unreadable().stream()).toList();
        return new Additions(scenario -> tonight.change(scenario).map(Change::words), lines, pages);
    }

    private static String words(List<String> sentences) {
        return sentences.isEmpty() ? "none" : String.join(" ", sentences);
    }
}

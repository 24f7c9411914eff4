package billing.acceptance.run;

import billing.report.history.Series;
import billing.report.history.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attempts and stories made by hand for tests of what happens after a run. */
public final class Scenes {

    public static final Instant START = Instant.parse("2026-01-31T01:00:00Z");

    private static final String FILE = "features/credit/expiry.feature";

    private Scenes() {}

    /** A scenario on this line, called after it, and no trouble if it passed. */
    public static Outcome outcome(int line, Verdict verdict) {
        var place = new ScenarioPlace(FILE, line, "Credits expire", Optional.empty(), "Credit " + line, List.of(), "", 1);
        var trouble = new Trouble("Then the total is 5 KRW", Optional.of(line + 2), "Wrong total: 6 KRW", Optional.empty());
        return new Outcome(place, "Credit " + line, verdict, Optional.of(trouble).filter(present -> verdict.isTrouble()));
    }

    /** @param number the attempts' results are numbered in the order in which they were made */
    public static Attempt attempt(int number, Outcome outcome) {
        String alone = "mvn verify -Pnightly -Dcucumber.features=" + outcome.place().location();
        return new Attempt("result-" + number, START.plusSeconds(number), 100, outcome, alone);
    }

    public static RunStory story(String id) {
        return story(id, "features");
    }

    /** @param features that the run was asked for */
    public static RunStory story(String id, String features) {
        var series = new Series("local", "mock", "all", "nightly", features, "all");
        return new RunStory(id, START, Optional.of(START.plusSeconds(60)), series, "3 of 3 scenarios run", Map.of("Environment", "local", "Commit", "1f2e3d4c5b6a"),
                "mvn verify -Pnightly -Dseed=7", Optional.empty());
    }

    /** Leaves behind in a results directory what a run does. */
    public static void leave(Path results, RunStory story, Attempt... attempts) {
        story.writeTo(results);
        List.of(attempts).forEach(new Attempts(results)::add);
    }
}

package billing.acceptance.closing;

import billing.acceptance.run.Attempt;
import billing.acceptance.run.Attempts;
import billing.acceptance.run.Ended;
import billing.acceptance.run.Outcome;
import billing.acceptance.run.RunStory;
import billing.report.history.Change;
import billing.report.history.Chronicle;
import billing.report.history.History;
import billing.report.history.HistoryFolder;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The run that is being closed: its story, its scenarios, and the runs of its series before it. */
record Tonight(RunStory run, List<Ended> scenarios, Chronicle past) {

    /** Absent if the directories hold no run: then nothing ran, and the reason was told before. */
    static Optional<Tonight> in(List<Path> results, HistoryFolder folder) {
        List<RunStory> stories = results.stream().flatMap(directory -> RunStory.in(directory).stream()).toList();
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        Stream<Attempt> attempts = results.stream().flatMap(directory -> new Attempts(directory).all().stream());
        RunStory run = RunStory.ofAll(stories);
        History before = folder.of(run.series()).before(run.id());
        return Optional.of(new Tonight(run, Ended.of(attempts), new Chronicle(before)));
    }

    /** As it is kept; the folder gives it its order. */
    Night night() {
        return new Night(run.id(), past.history().nextOrder(), run.start(), Math.toIntExact(run.took().toMillis()), run.facts().getOrDefault("Commit", "unknown"),
                run.series(), scenarios.stream().map(Tonight::kept).toList());
    }

    Optional<Change> change(Ended scenario) {
        return past.change(kept(scenario));
    }

    static KeptScenario kept(Ended scenario) {
        Outcome outcome = scenario.outcome();
        return new KeptScenario(outcome.place().identity(), outcome.place().area(), outcome.verdict(), scenario.milliseconds(),
                Category.of(outcome), Optional.empty());
    }
}

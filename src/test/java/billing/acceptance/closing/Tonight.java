package billing.acceptance.closing;

import billing.acceptance.run.Attempts;
import billing.acceptance.run.Ended;
import billing.acceptance.run.Outcome;
import billing.acceptance.run.RunStory;
import billing.report.history.Change;
import billing.report.history.Chronicle;
import billing.report.history.HistoryFolder;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The run that is being closed: its story, its scenarios, and the runs of its series before it.
 *
 * @param incidents the scenarios that are not all well, in the order of the files
 */
record Tonight(RunStory run, List<Ended> scenarios, List<Incident> incidents, Chronicle past) {

    /** Absent if the directories hold no run: then nothing ran, and the reason was told before. */
    static Optional<Tonight> in(List<Path> results, HistoryFolder folder) {
        List<RunStory> stories = results.stream().flatMap(directory -> RunStory.in(directory).stream()).toList();
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        RunStory run = RunStory.ofAll(stories);
        List<Ended> scenarios = Ended.of(results.stream().flatMap(directory -> new Attempts(directory).all().stream()));
        Chronicle past = new Chronicle(folder.of(run.series()).before(run.id()));
        Incidents incidents = new Incidents(results, past);
        return Optional.of(new Tonight(run, scenarios, scenarios.stream().filter(ended -> ended.outcome().isTrouble()).map(incidents::of).toList(), past));
    }

    /** As it is kept; the folder gives it its order. */
    Night night() {
        Map<String, Incident> byScenario = incidents.stream().collect(Collectors.toMap(incident -> incident.scenario().identity(), Function.identity()));
        List<KeptScenario> kept = scenarios.stream().map(scenario -> kept(scenario, Optional.ofNullable(byScenario.get(scenario.identity())))).toList();
        return new Night(run.id(), past.history().nextOrder(), run.start(), Math.toIntExact(run.took().toMillis()), run.facts().getOrDefault("Commit", "unknown"),
                run.series(), kept);
    }

    Optional<Change> change(Ended scenario) {
        return past.change(scenario.identity(), scenario.outcome().verdict());
    }

    private static KeptScenario kept(Ended scenario, Optional<Incident> incident) {
        Outcome outcome = scenario.outcome();
        return new KeptScenario(outcome.place().identity(), outcome.place().area(), outcome.verdict(), scenario.milliseconds(),
                incident.flatMap(Incident::category), incident.flatMap(Incident::wrongBy).map(Object::toString));
    }
}

package billing.acceptance.guide;

import billing.acceptance.run.Attempts;
import billing.acceptance.run.Ended;
import billing.acceptance.run.RunStory;
import billing.acceptance.run.ScenarioPlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the scenarios came to in the last run, as it left it in its results directories; nothing where there was no run.
 *
 * @param links from a scenario's identity to its page in the report, where there is one
 */
record LastNight(Optional<Instant> start, Map<String, Ended> scenarios, ReportLinks links) {

    static LastNight in(List<Path> results, ReportLinks links) {
        List<RunStory> stories = results.stream().flatMap(directory -> RunStory.in(directory).stream()).toList();
        Map<String, Ended> scenarios = Ended.of(results.stream().flatMap(directory -> new Attempts(directory).all().stream())).stream()
                .collect(Collectors.toMap(Ended::identity, Function.identity()));
        return new LastNight(stories.stream().map(RunStory::start).min(Instant::compareTo), scenarios, links);
    }

    Optional<Ended> of(ScenarioPlace place) {
        return Optional.ofNullable(scenarios.get(place.identity()));
    }

    /** Its page in the report, from the report's folder: {@code index.html#testresult/7ae6c491ec39e28a}. */
    Optional<String> page(ScenarioPlace place) {
        return links.page(place.identity());
    }
}

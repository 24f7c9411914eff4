package billing.report.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run as it is kept: a line of its series' file.
 *
 * <p>{@code {"id": "…", "order": 41, "start": "2026-01-31T01:00:00Z", "milliseconds": 61250, "commit": "1f2e3d4c5b6a", "series": {…}, "scenarios": […]}},
 * with the components of {@link Series} and {@link KeptScenario}, in snake_case; what is absent is left out.
 *
 * @param id the run's own; a run that is closed twice is kept once
 * @param order 1 for the first run of its series, and one more for each that follows
 */
public record Night(String id, int order, Instant start, int milliseconds, String commit, Series series, List<KeptScenario> scenarios) {

    public Night {
        scenarios = List.copyOf(scenarios);
    }

    public long count(Verdict verdict) {
        return scenarios.stream().filter(scenario -> scenario.verdict() == verdict).count();
    }

    public Map<String, KeptScenario> byIdentity() {
        return scenarios.stream().collect(Collectors.toMap(KeptScenario::identity, Function.identity(), (first, again) -> first));
    }

    Night numbered(int number) {
        return new Night(id, number, start, milliseconds, commit, series, scenarios);
    }
}

package billing.report.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kept runs of a series by scenario: what each of them did, the oldest first; runs that skipped it do not count. */
public final class Chronicle {

    private final History history;
    private final Map<String, List<Seen>> byScenario = new HashMap<>();

    public Chronicle(History history) {
        this.history = history;
        for (Night night : history.nights()) {
            for (KeptScenario scenario : night.scenarios()) {
                if (scenario.verdict() != Verdict.SKIPPED) {
                    byScenario.computeIfAbsent(scenario.identity(), identity -> new ArrayList<>()).add(new Seen(night, scenario));
                }
            }
        }
    }

    public History history() {
        return history;
    }

    public List<Seen> of(String identity) {
        return List.copyOf(byScenario.getOrDefault(identity, List.of()));
    }

    /** What is different from the last run, or lasts; nothing where all is well as before, and nothing in a series' first run. */
    public Optional<Change> change(String identity, Verdict now) {
        if (history.nights().isEmpty()) {
            return Optional.empty();
        }
        List<Seen> past = of(identity);
        List<Seen> down = downAtTheEnd(past);
        return switch (now) {
            case FAILED, BROKEN -> Optional.of(down.isEmpty() ? Change.begun(past) : Change.lasting(down));
            case PASSED -> down.isEmpty() ? Optional.empty() : Optional.of(Change.ended(down));
            case FLAKY, SKIPPED -> Optional.empty();
        };
    }

    private static List<Seen> downAtTheEnd(List<Seen> past) {
        int from = past.size();
        while (from > 0 && past.get(from - 1).isDown()) {
            from--;
        }
        return past.subList(from, past.size());
    }
}

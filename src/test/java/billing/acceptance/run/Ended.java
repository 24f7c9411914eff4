package billing.acceptance.run;

import billing.report.history.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scenario with all attempts at it, the first first: what a reader counts as one. */
public record Ended(List<Attempt> attempts) {

    public Ended {
        attempts = attempts.stream().sorted(Comparator.comparing(Attempt::start)).toList();
    }

    /** The attempts of a run by scenario, in the order of the files. */
    public static List<Ended> of(Stream<Attempt> attempts) {
        Map<String, List<Attempt>> byScenario = attempts.collect(
                Collectors.groupingBy(attempt -> attempt.outcome().place().identity(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byScenario.values().stream().map(Ended::new).sorted(Comparator.comparing(ended -> ended.outcome().place())).toList();
    }

    public String identity() {
        return last().outcome().place().identity();
    }

    /** What the last attempt came to; if it passed and another did not, the scenario is flaky, with the trouble that it had. */
    public Outcome outcome() {
        Outcome last = last().outcome();
        if (last.verdict() != Verdict.PASSED) {
            return last;
        }
        return attempts.stream().map(Attempt::outcome).filter(Outcome::isTrouble).findFirst()
                .map(earlier -> new Outcome(last.place(), last.title(), Verdict.FLAKY, earlier.trouble())).orElse(last);
    }

    public Attempt last() {
        return attempts.get(attempts.size() - 1);
    }

    public int milliseconds() {
        return attempts.stream().mapToInt(Attempt::milliseconds).sum();
    }
}

package billing.report.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kept runs made by hand for tests: the first on the first of January, one a day. */
public final class Nights {

    public static final Series SERIES = new Series("local", "mock", "all", "nightly", "features", "all");
    public static final String SCENARIO = "features/credit/expiry.feature\n\nTwo credits\n\n1";

    private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");

    private Nights() {}

    /** A run a day, each with one scenario that came to this. */
    public static History of(Verdict... verdicts) {
        List<Night> nights = IntStream.range(0, verdicts.length).mapToObj(day -> night(day + 1, scenario(verdicts[day], 100))).toList();
        return new History(nights, List.of());
    }

    public static Night night(int day, KeptScenario... scenarios) {
        return new Night("run " + day, day, FIRST.plus(day - 1L, ChronoUnit.DAYS), 1_000, "commit" + day, SERIES, Stream.of(scenarios).toList());
    }

    public static KeptScenario scenario(Verdict verdict, int milliseconds) {
        return new KeptScenario(SCENARIO, "Credit", verdict, milliseconds, Optional.empty(), Optional.empty());
    }
}

package billing.report.unusual;

import billing.report.history.Chronicle;
import billing.report.history.History;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Nights;
import billing.report.history.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nights made by hand: one scenario that is looked at, among twenty that always take 100 ms. */
final class Past {

    static final String LOOKED_AT = "looked at";

    private Past() {}

    /** Nights of these times in which it passed, the oldest first; times of the night are multiplied by its factor. */
    static Chronicle ofTimes(int... milliseconds) {
        return new Chronicle(new History(IntStream.range(0, milliseconds.length).mapToObj(day -> night(day + 1, milliseconds[day], 1)).toList(), List.of()));
    }

    static Chronicle ofVerdicts(Verdict... verdicts) {
        return new Chronicle(new History(IntStream.range(0, verdicts.length).mapToObj(day -> Nights.night(day + 1, scenario(LOOKED_AT, verdicts[day], 100))).toList(),
                List.of()));
    }

    static Night night(int day, int milliseconds, int factor) {
        Stream<KeptScenario> others = IntStream.range(0, 20).mapToObj(number -> scenario("other " + number, Verdict.PASSED, 100 * factor));
        return Nights.night(day, Stream.concat(others, Stream.of(scenario(LOOKED_AT, Verdict.PASSED, milliseconds * factor))).toArray(KeptScenario[]::new));
    }

    static KeptScenario scenario(String identity, Verdict verdict, int milliseconds) {
        return new KeptScenario(identity, "Credit", verdict, milliseconds, Optional.empty(), Optional.empty());
    }

    /** So many times the same. */
    static int[] times(int nights, int... rest) {
        return IntStream.concat(IntStream.range(0, nights).map(night -> 100), IntStream.of(rest)).toArray();
    }
}

package billing.report.unusual;

import billing.report.history.Chronicle;
import billing.report.history.KeptScenario;
import billing.report.history.Seen;
import billing.report.history.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scenarios that flip: tonight's verdict is another than last night's, or flaky, and in the nights that count there were at least {@value #LEAST_CHANGES}
 * changes between passing and not passing. A flaky night is two: it did both.
 *
 * <p>A rule that breaks and is mended makes two.
 */
final class FlippingScenarios {

    private static final int LEAST_CHANGES = 4;

    private final Chronicle past;

    FlippingScenarios(Chronicle past) {
        this.past = past;
    }

    Optional<Oddity> judge(KeptScenario now) {
        List<Seen> seen = past.of(now.identity());
        if (seen.size() < Usual.FEWEST_NIGHTS || now.verdict() == Verdict.SKIPPED) {
            return Optional.empty();
        }
        List<Seen> counted = Usual.counted(seen);
        List<Verdict> verdicts = Stream.concat(counted.stream().map(Seen::verdict), Stream.of(now.verdict())).toList();
        int changes = changes(verdicts);
        boolean flipped = changesAt(verdicts, verdicts.size() - 1) > 0;
        return changes < LEAST_CHANGES || !flipped ? Optional.empty() : Optional.of(new Oddity(Oddity.Kind.FLIPS, now.identity(),
                "%s tonight; it went from passing to not passing or back %d times in %d nights".formatted(now.verdict().word(), changes, counted.size() + 1)));
    }

    private static int changes(List<Verdict> verdicts) {
        return IntStream.range(0, verdicts.size()).map(night -> changesAt(verdicts, night)).sum();
    }

    private static int changesAt(List<Verdict> verdicts, int night) {
        if (verdicts.get(night) == Verdict.FLAKY) {
            return 2;
        }
        return night > 0 && isDown(verdicts.get(night)) != isDown(verdicts.get(night - 1)) ? 1 : 0;
    }

    /** A flaky night ends passing. */
    private static boolean isDown(Verdict verdict) {
        return verdict == Verdict.FAILED || verdict == Verdict.BROKEN;
    }
}

package billing.acceptance.guide;

import billing.acceptance.run.Outcome;
import billing.acceptance.run.Trouble;
import billing.report.history.Verdict;
import billing.report.html.Badge;
import billing.report.html.Tone;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a scenario came to: its verdict, none if it did not run, and the trouble it had. */
record LivingOutcome(Optional<Verdict> verdict, Optional<Trouble> trouble) {

    static final LivingOutcome NOT_RUN = new LivingOutcome(Optional.empty(), Optional.empty());

    private static final List<Verdict> FROM_BEST = List.of(Verdict.PASSED, Verdict.SKIPPED, Verdict.FLAKY, Verdict.BROKEN, Verdict.FAILED);

    static final Comparator<LivingOutcome> WORST_LAST =
            Comparator.comparingInt(outcome -> outcome.verdict().map(FROM_BEST::indexOf).orElse(-1));

    static LivingOutcome of(Outcome outcome) {
        return new LivingOutcome(Optional.of(outcome.verdict()), outcome.trouble());
    }

    DomContent badge() {
        return Badge.of(tone(), word());
    }

    Tone tone() {
        return verdict.map(LivingOutcome::tone).orElse(Tone.NEUTRAL);
    }

    LivingOutcome withoutTrouble() {
        return new LivingOutcome(verdict, Optional.empty());
    }

    /** {@code passed}, {@code not run}. */
    String word() {
        return verdict.map(Verdict::word).orElse("not run");
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case BROKEN, FLAKY -> Tone.DOUBT;
            case SKIPPED -> Tone.NEUTRAL;
        };
    }
}

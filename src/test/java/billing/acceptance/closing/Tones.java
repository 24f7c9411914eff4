package billing.acceptance.closing;

import billing.report.history.Verdict;
import billing.report.html.Tone;

/** What a verdict looks like. */
final class Tones {

    private Tones() {}

    /** A class of the stylesheet; {@code flaky} is the page's own. */
    static String of(Verdict verdict) {
        return verdict == Verdict.FLAKY ? "flaky" : tone(verdict).style();
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case BROKEN, FLAKY -> Tone.DOUBT;
            case SKIPPED -> Tone.NEUTRAL;
        };
    }
}

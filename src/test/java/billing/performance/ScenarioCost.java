package billing.performance;

import billing.performance.byhand.HandSteps;
import billing.performance.byhand.CannedSystem;
import billing.sandbox.Sandbox;
import java.net.URI;
import java.util.Locale;

/**
 * What our scenario of six calls costs with the report off, against six bare calls (OkHttp and MockWebServer) plus an empty Cucumber scenario of as many steps.
 *
 * <p>On in ours: sandbox, validation of every request and answer, audit of the ledger (the sixth call). On in the reference: nothing. One worker.
 *
 * <p>Two floors are told beside it, of the same sentences and calls written by hand. Against ready answers nothing is computed, kept, validated or audited;
 * against the sandbox all of it is but the audit; only our client is missing.
 *
 * <p>All warm up for as many rounds. What runs once a scenario is compiled for good after 5,000 runs and more, which is after 10 rounds: until then the compiler
 * takes a processor away from ours for half of a round, after 30 for a tenth.
 */
public final class ScenarioCost {

    private static final double BOUND = 1.5;
    private static final int COPIES = 500;
    private static final int WARM_UPS = 30;

    private ScenarioCost() {}

    public static void main(String[] arguments) throws Exception {
        Copies ours = Copies.ofOurs(Copies.SCRIPT, 1);
        Copies empty = Copies.ofNothing(1);
        Copies byHand = Copies.byHand();
        try (BareCalls bare = new BareCalls(); CannedSystem ready = new CannedSystem(new PlainSockets())) {
            double[] took = Rounds.medians(WARM_UPS, 11, () -> bare.microsecondsEach(COPIES), () -> empty.microsecondsEach(COPIES), () -> ours.microsecondsEach(COPIES),
                    () -> calling(ready.address(), byHand), () -> callingSandbox(byHand));
            double reference = took[0] + took[1];
            new Figure("scenario of six calls, report off ÷ (six bare calls + empty scenario)", BOUND, took[2] / reference)
                    .print(String.format(Locale.ROOT, "bare %.0f us, empty %.0f us, ours %.0f us", took[0], took[1], took[2]));
            new Figure("floor: the same sentences and calls by hand, answers ready", BOUND, took[3] / reference).print(String.format(Locale.ROOT, "%.0f us", took[3]));
            new Figure("floor: by hand, but answered by the sandbox", BOUND, took[4] / reference).print(String.format(Locale.ROOT, "%.0f us", took[4]));
        }
    }

    private static double calling(URI system, Copies byHand) {
        HandSteps.call(system);
        return byHand.microsecondsEach(COPIES);
    }

    /** One of its own for each round, because nobody tells it to forget a customer; its start is not measured. */
    private static double callingSandbox(Copies byHand) {
        try (Sandbox sandbox = Sandbox.start(HandSteps.TOKEN)) {
            return calling(sandbox.address(), byHand);
        }
    }
}

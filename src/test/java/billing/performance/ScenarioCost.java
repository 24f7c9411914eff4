package billing.performance;

import billing.performance.canned.CannedSystem;
import java.util.Locale;

/**
 * What our scenario of six calls costs with the report off, against six bare calls (OkHttp and MockWebServer) plus an empty Cucumber scenario of as many steps.
 *
 * <p>On in ours: sandbox, validation of every request and answer, audit of the ledger (the sixth call). On in the reference: nothing. One worker.
 *
 * <p>The floor is told beside it: the same sentences and calls written by hand against ready answers, so that nothing is computed, kept, validated or audited.
 *
 * <p>All warm up for as many rounds. What runs once a scenario is compiled for good after 5,000 runs and more, which is after 10 rounds: until then the compiler
 * takes a processor away from ours for half of a round, after 30 for a tenth.
 */
public final class ScenarioCost {

    private static final int COPIES = 500;
    private static final int WARM_UPS = 30;

    private ScenarioCost() {}

    public static void main(String[] arguments) throws Exception {
        Copies ours = Copies.ofOurs(Copies.SCRIPT, 1);
        Copies empty = Copies.ofNothing(1);
        Copies canned = Copies.ofCanned();
        try (BareCalls bare = new BareCalls(); CannedSystem system = new CannedSystem(new PlainSockets())) {
            system.announce();
            double[] took = Rounds.medians(WARM_UPS, 11, () -> bare.microsecondsEach(COPIES), () -> empty.microsecondsEach(COPIES), () -> ours.microsecondsEach(COPIES),
                    () -> canned.microsecondsEach(COPIES));
            double reference = took[0] + took[1];
            new Figure("scenario of six calls, report off ÷ (six bare calls + empty scenario)", 1.5, took[2] / reference)
                    .print(String.format(Locale.ROOT, "bare %.0f us, empty %.0f us, ours %.0f us", took[0], took[1], took[2]));
            new Figure("floor: the same sentences and calls by hand, answers ready", 1.5, took[3] / reference).print(String.format(Locale.ROOT, "%.0f us", took[3]));
        }
    }
}

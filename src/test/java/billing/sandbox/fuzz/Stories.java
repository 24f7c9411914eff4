package billing.sandbox.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** What Jazzer calls: each input is a story of a few requests, played to one sandbox. */
public final class Stories {

    private static final Play PLAY = new Play();

    private Stories() {}

    /** Starting takes longer than a story may. */
    public static void fuzzerInitialize() {
        PLAY.figures();
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider dice) {
        PLAY.story(dice);
    }

    public static void fuzzerTearDown() {
        PLAY.close();
    }
}

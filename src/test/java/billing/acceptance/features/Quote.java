package billing.acceptance.features;

/** A text as messages show it: in quotes, and cut where it is long. */
public final class Quote {

    private static final int LONGEST = 100;

    private Quote() {}

    public static String of(String text) {
        String stripped = text.strip();
        return '"' + (stripped.length() > LONGEST ? stripped.substring(0, LONGEST) + "…" : stripped) + '"';
    }
}

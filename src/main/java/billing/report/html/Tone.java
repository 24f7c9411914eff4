package billing.report.html;

import java.util.Locale;

/** What kind of news something is. Each has a sign besides its colour, because not everybody tells red from green. */
public enum Tone {
    GOOD("✓"),
    BAD("✗"),
    DOUBT("!"),
    NEUTRAL("·");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The class of the stylesheet: {@code good}. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package billing.report.unusual;

/**
 * Something unusual, in a sentence with its figures and what is usual.
 *
 * @param subject the identity of a scenario, or the name of an area
 */
public record Oddity(Kind kind, String subject, String words) {

    /** What can be odd. */
    public enum Kind {
        SLOW,
        AREA,
        FLIPS
    }
}

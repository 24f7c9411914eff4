package billing.config;

/** A token or an app key: whoever sends it asks for its value, and it never shows in a message, a log or a report. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "(hidden)";
    }
}

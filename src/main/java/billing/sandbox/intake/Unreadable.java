package billing.sandbox.intake;

import java.net.ProtocolException;

/** What came over a line is no request that can be read; nothing after it can be either. */
public final class Unreadable extends ProtocolException {

    private static final long serialVersionUID = 1;

    private static final int BAD_REQUEST = 400;
    private static final int TIMEOUT = 408;
    private static final int HEAD_TOO_LARGE = 431;
    private static final int LONGEST_SHOWN = 60;

    private final int status;

    private Unreadable(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** @param read never a secret: it is shown, as far as it can be printed */
    static Unreadable value(String what, String read, String allowed) {
        String printable = read.replaceAll("[^ -~]", "?");
        String shown = printable.length() <= LONGEST_SHOWN ? printable : printable.substring(0, LONGEST_SHOWN) + "…";
        return new Unreadable(BAD_REQUEST, "%s is \"%s\"; allowed: %s".formatted(what, shown, allowed));
    }

    static Unreadable because(String reason) {
        return new Unreadable(BAD_REQUEST, reason);
    }

    static Unreadable late(Intake limits) {
        return new Unreadable(TIMEOUT, "the request did not arrive within %d ms; send it at once".formatted(limits.arrival().toMillis()));
    }

    static Unreadable tooLargeHead(int most) {
        return new Unreadable(HEAD_TOO_LARGE, "the request line and the headers have more than %d bytes, which is all that is taken; send fewer".formatted(most));
    }

    /** What it is to be answered. */
    public int status() {
        return status;
    }
}

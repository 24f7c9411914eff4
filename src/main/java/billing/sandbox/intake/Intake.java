package billing.sandbox.intake;

import java.time.Duration;

/**
 * How much a sandbox takes in at once, and how long it waits for it.
 *
 * @param head bytes of a request line and its headers together; of more, the request is refused (431) and the line closed
 * @param body bytes of a body; of more, the request is refused (413)
 * @param arrival how long a request may take to come in (or else 408), and a piece of an answer to be taken; then the line is closed
 * @param silence how long a line may be silent between two requests; then it is closed
 * @param lines connections at a time; of more, the newest is closed
 */
public record Intake(int head, int body, Duration arrival, Duration silence, int lines) {

    public static final int HEAD = 64 * 1024;
    public static final int BODY = 8 * 1024 * 1024;
    public static final Duration ARRIVAL = Duration.ofSeconds(10);
    /** Longer than clients keep a line for later use, which is five minutes at most. */
    public static final Duration SILENCE = Duration.ofMinutes(10);
    public static final int LINES = 1_000;

    public static final Intake USUAL = new Intake(HEAD, BODY, ARRIVAL, SILENCE, LINES);
}

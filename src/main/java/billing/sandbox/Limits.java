package billing.sandbox;

import billing.sandbox.intake.Intake;
import java.time.Duration;

/**
 * How much a sandbox keeps and takes in.
 *
 * @param accounts customers that nobody is working on; of more, the one that was unused longest is dropped
 * @param idle how long a customer may be unused before it is dropped
 * @param answers characters of cached answers, of all customers together
 * @param intake what may come over its lines
 */
record Limits(int accounts, Duration idle, long answers, Intake intake) {

    static final int ACCOUNTS = 10_000;
    static final Duration IDLE = Duration.ofHours(24);
    static final long ANSWERS = 16_000_000;

    static final Limits USUAL = new Limits(ACCOUNTS, IDLE, ANSWERS);

    /** Inside a suite, which says when it needs a customer no more: enough for any number of workers, and little is kept of those that it says nothing of. */
    static final Limits INSIDE = new Limits(1_000, IDLE, 2_000_000);

    Limits(int accounts, Duration idle, long answers) {
        this(accounts, idle, answers, Intake.USUAL);
    }
}

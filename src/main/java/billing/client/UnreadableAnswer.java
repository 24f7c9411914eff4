package billing.client;

/** An answer came, but its body is not what the API's document promises; the message says what is wrong with it. */
public final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What caused it is left out where that would tell a secret. */
    UnreadableAnswer(String answered, RuntimeException cause, CarriedSecrets carried) {
        super(carried.masked("Unreadable answer: %s with a body that is not what the API promises: %s".formatted(answered, cause.getMessage())),
                carried.areToldBy(cause) ? null : cause);
    }
}

package billing.client;

/** An answer came, but its body is not what the API's document promises; the message says what is wrong with it. */
public final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableAnswer(String request, int status, RuntimeException cause) {
        super("Unreadable answer: %s was answered %d with a body that is not what the API promises: %s".formatted(request, status, cause.getMessage()), cause);
    }
}

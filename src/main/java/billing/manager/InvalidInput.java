package billing.manager;

/** Something a scenario asked for that cannot be meant; nothing was sent. The message says what was read and what is allowed. */
public final class InvalidInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    InvalidInput(String message, Object... parts) {
        super(message.formatted(parts));
    }
}

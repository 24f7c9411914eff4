package billing.client;

/** A request that would have changed what this run may not change; nothing was sent. */
public final class WriteNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    WriteNotAllowed(String message) {
        super(message);
    }
}

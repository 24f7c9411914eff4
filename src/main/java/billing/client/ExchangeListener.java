package billing.client;

/** Is told of every exchange, on the thread that made it, as soon as it ended; each retry is an exchange of its own. */
@FunctionalInterface
public interface ExchangeListener {

    void exchanged(Exchange exchange);

    /** Whether it wants to be told on this thread now; where nobody listens, nothing is put together to tell. */
    default boolean listens() {
        return true;
    }
}

package billing.config;

/** The configuration is refused; the message lists everything that is wrong with it, with what is allowed and where it was read. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ConfigurationException(String message) {
        super(message);
    }
}

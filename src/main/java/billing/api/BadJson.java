package billing.api;

import java.util.Optional;

/** Text that is not the JSON it should be; the message says where and what. */
public final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadJson(String message) {
        super(message);
    }

    BadJson(RuntimeException cause) {
        super(innermost(cause), cause);
    }

    private static String innermost(Throwable cause) {
        return Optional.ofNullable(cause.getCause()).map(BadJson::innermost).orElseGet(() -> String.valueOf(cause.getMessage()));
    }
}

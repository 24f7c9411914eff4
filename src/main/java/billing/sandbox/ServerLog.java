package billing.sandbox;

import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/** Keeps the server from warning of every line on which no request came that it could read: the sandbox counts and logs those itself. The rest is still told. */
final class ServerLog {

    private static final String NO_REQUEST = "didn't make a request";

    /** Held for as long as the sandbox: Java's logging forgets the settings of a logger that nobody holds. */
    private final Logger log = Logger.getLogger(MockWebServer.class.getName());

    ServerLog() {
        log.setFilter(said -> !said.getMessage().endsWith(NO_REQUEST));
    }
}

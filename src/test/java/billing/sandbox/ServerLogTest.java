package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

final class ServerLogTest {

    private final ServerLog silenced = new ServerLog();
    private final Logger log = Logger.getLogger(MockWebServer.class.getName());

    @Test
    void a_line_without_a_request_is_not_told_and_anything_else_is() {
        assertThat(silenced).isNotNull();
        assertThat(isTold("MockWebServer{port=40821} connection from /127.0.0.1 didn't make a request")).isFalse();
        assertThat(isTold("MockWebServer{port=40821} connection from /127.0.0.1 crashed")).isTrue();
    }

    private boolean isTold(String message) {
        return log.getFilter().isLoggable(new LogRecord(Level.WARNING, message));
    }
}

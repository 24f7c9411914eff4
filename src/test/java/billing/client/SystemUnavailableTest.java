package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

final class SystemUnavailableTest {

    private static final ApiRequest ONCE = ApiRequest.post("/api/v1/credits", new CustomerRequest("u"));

    @Test
    void nobody_listens() throws IOException {
        int port = freePort();

        assertThatThrownBy(() -> new Caller(URI.create("http://127.0.0.1:" + port)).call(ONCE))
                .isInstanceOf(SystemUnavailable.class)
                .hasMessage("System unavailable: POST http://127.0.0.1:%1$d/api/v1/credits got no answer: Failed to connect to /127.0.0.1:%1$d", port)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void the_line_drops_before_the_answer() {
        MockResponse dropped = new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

        try (ScriptedServer server = ScriptedServer.answering(dropped)) {
            assertThatThrownBy(() -> new Caller(server).call(ONCE))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: POST %1$s/api/v1/credits got no answer: unexpected end of stream on %1$s/...", server.address());
        }
    }

    @Test
    void the_line_drops_within_the_answer() {
        MockResponse truncated = new MockResponse.Builder().setHeader("Content-Length", 100)
                .body("{\"uuid\":").setHeader("Content-Length", 100).onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE).build();

        try (ScriptedServer server = ScriptedServer.answering(truncated)) {
            assertThatThrownBy(() -> new Caller(server).call(ONCE))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: POST %s/api/v1/credits got no answer: unexpected end of stream", server.address());
        }
    }

    @Test
    void the_answer_takes_too_long() {
        MockResponse stalled = new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();

        try (ScriptedServer server = ScriptedServer.answering(stalled)) {
            assertThatThrownBy(() -> Caller.waiting(server, Duration.ofMillis(200)).call(ONCE))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: POST %s/api/v1/credits got no answer: timeout", server.address());
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void the_system_fails() {
        try (ScriptedServer server = ScriptedServer.answering(answer(503, "upstream connect error"))) {
            assertThatThrownBy(() -> new Caller(server).call(ONCE))
                    .isInstanceOf(SystemUnavailable.class)
                    .hasMessage("System unavailable: POST %s/api/v1/credits was answered 503: upstream connect error", server.address());
        }
    }

    @Test
    void the_failing_system_repeats_a_secret() {
        try (ScriptedServer server = ScriptedServer.answering(answer(500, "{\"rejected\":{\"appkey\":\"key-1\"}}"))) {
            assertThatThrownBy(() -> new Caller(server).call(ONCE))
                    .hasMessage("System unavailable: POST %s/api/v1/credits was answered 500: {\"rejected\":{\"appkey\":\"****\"}}", server.address());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

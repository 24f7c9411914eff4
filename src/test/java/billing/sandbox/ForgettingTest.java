package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

final class ForgettingTest {

    private static final int MANY = 8;

    @Test
    void requests_are_answered_and_not_kept() throws Exception {
        OkHttpClient line = new OkHttpClient();
        try (MockWebServer server = new MockWebServer()) {
            server.setServerSocketFactory(new PromptSockets());
            server.setDispatcher(new Forgetting(server, echo()));
            server.start(InetAddress.getLoopbackAddress(), 0);

            Together.run(MANY, number -> assertThat(get(line, server, "/" + number)).isEqualTo("/" + number));

            assertThat(server.getRequestCount()).isEqualTo(MANY);
            assertThat(server.takeRequest(0, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    private static Dispatcher echo() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body(request.getUrl().encodedPath()).build();
            }
        };
    }

    private static String get(OkHttpClient line, MockWebServer server, String path) {
        try (Response response = line.newCall(new Request.Builder().url("http://127.0.0.1:" + server.getPort() + path).build()).execute()) {
            return response.body().string();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package billing.performance;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The reference: the same number of calls by a plain OkHttp loop against a plain MockWebServer. Nothing of ours is on the way but TCP_NODELAY, without which
 * the reference would wait 40 ms for each acknowledgement.
 */
final class BareCalls implements AutoCloseable {

    private static final String BODY = "{\"uuid\":\"0f0e0d0c-0b0a-0908-0706-050403020100\",\"month\":\"2026-01\",\"text\":\"" + "x".repeat(200) + "\"}";
    private static final MediaType JSON = MediaType.get("application/json");

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient client = new OkHttpClient();

    BareCalls() throws IOException {
        server.setServerSocketFactory(new PlainSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                server.takeRequest(0, TimeUnit.MILLISECONDS);
                return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json").body(BODY).build();
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    /** @return the wall time of one round of calls, four with a body and two without, in microseconds */
    double microsecondsEach(int rounds) throws IOException {
        long begin = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            for (int call = 0; call < 6; call++) {
                call(call < 4);
            }
        }
        return (System.nanoTime() - begin) / 1000.0 / rounds;
    }

    @Override
    public void close() {
        server.close();
    }

    private void call(boolean withBody) throws IOException {
        Request.Builder request = new Request.Builder().url(server.url("/api/v1/calls"));
        try (Response response = client.newCall(withBody ? request.post(RequestBody.create(BODY, JSON)).build() : request.build()).execute()) {
            response.body().string();
        }
    }
}

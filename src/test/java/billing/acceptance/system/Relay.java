package billing.acceptance.system;

import billing.client.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** An address of its own in front of a billing system: it passes every request on, and remembers which ones. */
final class Relay implements AutoCloseable {

    private static final OkHttpClient LINE = new OkHttpClient();

    private final URI target;
    private final ScriptedServer server = new ScriptedServer((request, number) -> passOn(request));

    Relay(URI target) {
        this.target = target;
    }

    URI address() {
        return server.address();
    }

    /** The requests it saw, each as its method and path. */
    List<String> seen() {
        return server.lines().stream().map(line -> line.replaceFirst("\\?.*", "")).toList();
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse passOn(RecordedRequest request) {
        boolean hasBody = List.of("POST", "PUT").contains(request.getMethod());
        RequestBody body = hasBody ? RequestBody.create(Optional.ofNullable(request.getBody()).orElseThrow().toByteArray()) : null;
        Request passed = new Request.Builder().url(target + request.getTarget()).headers(request.getHeaders()).method(request.getMethod(), body).build();
        try (Response response = LINE.newCall(passed).execute()) {
            return new MockResponse.Builder().code(response.code()).headers(response.headers()).body(response.body().string()).build();
        } catch (IOException failed) {
            return new MockResponse.Builder().code(502).body(failed.toString()).build();
        }
    }
}

package billing.client;

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

/** Passes requests on to another system, and its answers back as they are; where there is none, 502 says why. */
public final class PassingOn {

    private static final OkHttpClient LINE = new OkHttpClient();

    private PassingOn() {}

    public static MockResponse to(URI target, RecordedRequest request) {
        boolean hasBody = List.of("POST", "PUT").contains(request.getMethod());
        RequestBody body = hasBody ? RequestBody.create(Optional.ofNullable(request.getBody()).orElseThrow().toByteArray()) : null;
        Request passed = new Request.Builder().url(target + ScriptedServer.target(request)).headers(request.getHeaders()).method(request.getMethod(), body).build();
        try (Response response = LINE.newCall(passed).execute()) {
            return new MockResponse.Builder().code(response.code()).headers(response.headers()).body(response.body().string()).build();
        } catch (IOException failed) {
            return new MockResponse.Builder().code(502).body(failed.toString()).build();
        }
    }
}

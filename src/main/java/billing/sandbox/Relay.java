package billing.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;

/** Passes requests on to a real system, with that system's token, and its answers back as they are. It follows no redirection: the token stays where it belongs. */
final class Relay {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<String> PASSED = Set.of("Accept", "Content-Type", "Idempotency-Key", "X-App-Key", "traceparent");

    private final Detours.Upstream upstream;
    private final OkHttpClient line = new OkHttpClient.Builder().callTimeout(LONGEST).followRedirects(false).retryOnConnectionFailure(false).build();

    Relay(Detours.Upstream upstream) {
        this.upstream = upstream;
    }

    Answer answer(RecordedRequest request) {
        try (Response response = line.newCall(passed(request)).execute()) {
            return Answer.of(response.code(), Optional.ofNullable(response.header("Content-Type")).orElse("application/octet-stream"), response.body().string());
        } catch (IOException failed) {
            return Problems.upstreamSilent(upstream.address(), failed);
        }
    }

    private Request passed(RecordedRequest request) {
        HttpUrl base = HttpUrl.get(upstream.address().toString());
        HttpUrl asked = request.getUrl();
        HttpUrl url = base.newBuilder().encodedPath(base.encodedPath().replaceFirst("/$", "") + asked.encodedPath()).encodedQuery(asked.encodedQuery()).build();
        RequestBody body = Optional.ofNullable(request.getBody()).filter(bytes -> request.getMethod().matches("POST|PUT|PATCH")).map(Relay::body).orElse(null);
        Request.Builder passed = new Request.Builder().url(url).method(request.getMethod(), body).header("Authorization", "Bearer " + upstream.token());
        PASSED.forEach(name -> Optional.ofNullable(request.getHeaders().get(name)).ifPresent(value -> passed.header(name, value)));
        return passed.build();
    }

    private static RequestBody body(ByteString bytes) {
        return RequestBody.create(bytes, null);
    }
}

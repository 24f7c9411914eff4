package billing.client;

import billing.api.BadJson;
import billing.api.Json;
import billing.api.Problem;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The billing API over HTTP.
 *
 * <p>An answer is a wire record; a refusal is {@link RequestRefused}, no answer {@link SystemUnavailable}, a body that is not what was promised
 * {@link UnreadableAnswer}. It keeps nothing between calls, so one serves all threads.
 */
public final class BillingApi {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Call.Factory line;
    private final Access access;
    private final Map<URI, HttpUrl> bases;
    private final ExchangeListener listener;
    private final Retries retries = new Retries();

    /** Where the system answers, the token it lets in, and what may be written there. */
    public record Access(Addresses addresses, String token, WriteGuard guard) {

        @Override
        public String toString() {
            return addresses.toString();
        }
    }

    public BillingApi(Call.Factory line, Access access, ExchangeListener listener) {
        this.line = line;
        this.access = access;
        this.bases = Stream.of(access.addresses().metering(), access.addresses().billing(), access.addresses().payment()).distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), address -> HttpUrl.get(address.toString())));
        this.listener = listener;
    }

    /** @throws WriteNotAllowed if the request is not to be sent */
    public <T> T call(ApiRequest request, Class<T> answer) {
        access.guard().check(request);
        Received received = retries.send(request, () -> exchange(request));
        try {
            if (received.status() >= 400) {
                throw new RequestRefused(Json.readAnswer(received.body(), Problem.class));
            }
            return Json.readAnswer(received.body(), answer);
        } catch (BadJson unreadable) {
            throw new UnreadableAnswer(named(request), received.status(), unreadable);
        }
    }

    private record Received(int status, Headers headers, String body) {}

    private Received exchange(ApiRequest request) {
        Request http = http(request);
        long begin = System.nanoTime();
        try (Response response = line.newCall(http).execute()) {
            Received received = new Received(response.code(), response.headers(), response.body().string());
            tell(request, http, Optional.of(received), Optional.empty(), begin);
            if (received.status() >= 500) {
                throw SystemUnavailable.answered(named(request), received.status(), received.body());
            }
            return received;
        } catch (IOException failed) {
            tell(request, http, Optional.empty(), Optional.of(failed.toString()), begin);
            throw SystemUnavailable.lineFailed(named(request), failed);
        }
    }

    private Request http(ApiRequest request) {
        HttpUrl.Builder url = bases.get(access.addresses().of(request.path())).newBuilder()
                .addPathSegments(request.path().substring(1));
        request.query().forEach(url::addQueryParameter);
        Request.Builder http = new Request.Builder().url(url.build())
                .header("Authorization", "Bearer " + access.token())
                .header("Accept", "application/json")
                .method(request.method(), request.body().map(body -> RequestBody.create(body, JSON)).orElse(null));
        request.headers().forEach(http::header);
        return http.build();
    }

    private String named(ApiRequest request) {
        return request.method() + " " + access.addresses().of(request.path()) + request.path();
    }

    private void tell(ApiRequest request, Request http, Optional<Received> received, Optional<String> failure, long begin) {
        if (!listener.listens()) {
            return;
        }
        String query = http.url().encodedQuery() == null ? "" : "?" + http.url().encodedQuery();
        Exchange.Message sent = new Exchange.Message(Secrets.masked(http.headers()), Secrets.masked(request.body().orElse("")));
        Optional<Exchange.Answer> answer = received.map(answered -> new Exchange.Answer(answered.status(),
                new Exchange.Message(Secrets.masked(answered.headers()), Secrets.masked(answered.body()))));
        listener.exchanged(new Exchange(http.method(), http.url().encodedPath() + query, sent, answer, failure, Duration.ofNanos(System.nanoTime() - begin)));
    }
}

package billing.client;

import billing.api.BadJson;
import billing.api.Json;
import billing.api.Problem;
import billing.observability.Telemetry;
import billing.observability.Work;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * {@link UnreadableAnswer}. Between calls it keeps counts and the state of its circuit breakers alone, so one serves all threads.
 */
public final class BillingApi {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Line line;
    private final Access access;
    private final Map<URI, HttpUrl> bases;
    private final ExchangeListener listener;
    private final Tally tally;
    private final ClientLog log;

    /** The way to the system: what makes calls, what they survive, and who is told of them. */
    public record Line(Call.Factory calls, Resilience resilience, Telemetry telemetry) {

        public Line(Call.Factory calls, Resilience resilience) {
            this(calls, resilience, Telemetry.OFF);
        }
    }

    /** Where the system answers, the token it lets in, and what may be written there. */
    public record Access(Addresses addresses, String token, WriteGuard guard) {

        @Override
        public String toString() {
            return addresses.toString();
        }
    }

    public BillingApi(Line line, Access access, ExchangeListener listener) {
        this.line = line;
        this.access = access;
        this.bases = access.addresses().all().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), address -> HttpUrl.get(address.toString())));
        this.listener = listener;
        this.tally = new Tally(line.resilience().breakers());
        this.log = new ClientLog(line.telemetry());
        line.resilience().breakers().tell(log::changed);
        new ClientFigures(tally).showIn(line.telemetry());
    }

    /** With the default rules of {@link RetryRules} and {@link BreakerRules}. */
    public BillingApi(Call.Factory calls, Access access, ExchangeListener listener) {
        this(new Line(calls, Resilience.byDefault()), access, listener);
    }

    /** @throws WriteNotAllowed if the request is not to be sent */
    public <T> T call(ApiRequest request, Class<T> answer) {
        access.guard().check(request);
        tally.called.increment();
        Request http = http(request);
        Received received = line.resilience().retries().send(request, attempt -> exchange(new Sending(request, http, attempt, System.nanoTime())));
        try {
            if (received.status() >= 400) {
                throw refused(Json.readAnswer(received.body(), Problem.class), request, http);
            }
            return Json.readAnswer(received.body(), answer);
        } catch (BadJson unreadable) {
            UnreadableAnswer useless = new UnreadableAnswer("%s was answered %d".formatted(named(request), received.status()), unreadable, carried(request, http));
            log.unreadable(request, useless);
            throw useless;
        }
    }

    private RequestRefused refused(Problem problem, ApiRequest request, Request http) {
        tally.refused.increment();
        RequestRefused refused = new RequestRefused(problem, carried(request, http)::masked);
        log.refused(request, refused.code());
        return refused;
    }

    /** Who is told of what is done with it. */
    public Telemetry telemetry() {
        return line.telemetry();
    }

    /** What was done since it was made, by everyone who calls it. */
    public ClientMetrics metrics() {
        return tally;
    }

    private record Received(int status, Headers headers, String body) {}

    /** One attempt at a request. */
    private record Sending(ApiRequest request, Request http, int number, long begin) {

        CarriedSecrets carried() {
            return BillingApi.carried(request, http);
        }

        Exchange.Attempt attempt(boolean sent) {
            return new Exchange.Attempt(number, sent, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static CarriedSecrets carried(ApiRequest request, Request http) {
        return CarriedSecrets.of(http, request.body().orElse(""));
    }

    private Received exchange(Sending sending) {
        Breaker breaker = line.resilience().breakers().of(access.addresses().of(sending.request()));
        breaker.refuse().ifPresent(outage -> keepBack(sending, outage));
        if (sending.number() > 1) {
            tally.retried.increment();
            log.sentAgain(sending.request(), sending.number());
        }
        return breaker.watch(sending.request(), () -> watched(sending));
    }

    private void keepBack(Sending sending, Outage outage) {
        tally.keptBack.increment();
        log.keptBack(sending.request(), outage);
        tell(sending, Optional.empty(), Optional.of(outage.toString()), false);
        throw SystemUnavailable.notSent(outage);
    }

    private Received watched(Sending sending) {
        try (Work work = Sent.begin(line.telemetry(), sending.http(), sending.number())) {
            return send(sending, work);
        } catch (SystemUnavailable failed) {
            tally.failed.increment();
            log.failed(sending.request(), failed);
            throw failed;
        }
    }

    private Received send(Sending sending, Work work) {
        try (Response response = line.calls().newCall(Sent.carrying(sending.http(), work)).execute()) {
            Received received = new Received(response.code(), response.headers(), response.body().string());
            Sent.answered(work, received.status());
            tell(sending, Optional.of(received), Optional.empty(), true);
            if (received.status() >= 500) {
                throw SystemUnavailable.answered(named(sending.request()), received.status(), sending.carried().masked(received.body()));
            }
            return received;
        } catch (IOException failed) {
            tell(sending, Optional.empty(), Optional.of(failed.toString()), true);
            SystemUnavailable unavailable = SystemUnavailable.lineFailed(named(sending.request()), failed, sending.carried());
            work.about("error.type", failed.getClass().getName());
            work.failed(unavailable.what());
            throw unavailable;
        }
    }

    private Request http(ApiRequest request) {
        HttpUrl.Builder url = bases.get(access.addresses().of(request)).newBuilder()
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
        return request.method() + " " + access.addresses().of(request) + request.path();
    }

    private void tell(Sending sending, Optional<Received> received, Optional<String> failure, boolean sent) {
        if (!listener.listens()) {
            return;
        }
        Request http = sending.http();
        CarriedSecrets carried = sending.carried();
        String query = http.url().encodedQuery() == null ? "" : "?" + http.url().encodedQuery();
        Exchange.Message request = new Exchange.Message(Secrets.masked(http.headers()), Secrets.masked(sending.request().body().orElse("")));
        Optional<Exchange.Answer> answer = received.map(answered -> new Exchange.Answer(answered.status(),
                new Exchange.Message(carried.masked(Secrets.masked(answered.headers())), carried.masked(Secrets.masked(answered.body())))));
        String url = carried.masked(http.url().encodedPath() + query);
        listener.exchanged(new Exchange(http.method(), address(http.url()), url, request, answer, failure.map(carried::masked), sending.attempt(sent)));
    }

    private static String address(HttpUrl url) {
        String root = url.newBuilder().username("").password("").encodedPath("/").query(null).build().toString();
        return root.substring(0, root.length() - 1);
    }
}

package billing.client;

import billing.api.Json;
import billing.api.Problem;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** A billing system without a network: it gives the answers it was told, the last of them for ever, and keeps what was sent. */
public final class CannedSystem {

    private final List<Object> answers;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** A request as it went out. */
    public record Sent(String line, Headers headers, String body) {

        public String header(String name) {
            return Optional.ofNullable(headers.get(name)).orElse("");
        }
    }

    private CannedSystem(List<Object> answers) {
        this.answers = answers;
    }

    /** @param wireRecords what is answered; a {@link Problem} with its own status, anything else with 200 */
    public static CannedSystem answering(Object... wireRecords) {
        return new CannedSystem(List.of(wireRecords));
    }

    public static Problem problem(int status, String code, String detail) {
        return new Problem("about:blank", code, status, detail, code, Optional.empty());
    }

    public BillingApi api() {
        OkHttpClient line = new OkHttpClient.Builder().addInterceptor(this::answer).build();
        Resilience resilience = new Resilience(new RetryRules(RetryRules.ATTEMPTS, Duration.ofMillis(1)), BreakerRules.DEFAULT);
        return new BillingApi(new BillingApi.Line(line, resilience), new BillingApi.Access(Addresses.one(URI.create("http://canned")), "token-1", Writing.to("u", "v")), exchange -> {});
    }

    /** What was sent, the first first. */
    public List<Sent> sent() {
        return sent;
    }

    public Sent onlySent() {
        if (sent.size() != 1) {
            throw new AssertionError("one request was expected: " + sent);
        }
        return sent.get(0);
    }

    private Response answer(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        String query = request.url().encodedQuery() == null ? "" : "?" + request.url().encodedQuery();
        sent.add(new Sent(request.method() + " " + request.url().encodedPath() + query, request.headers(), body(request)));
        Object answer = answers.get(Math.min(sent.size(), answers.size()) - 1);
        return new Response.Builder().request(request).protocol(Protocol.HTTP_1_1).message("")
                .code(answer instanceof Problem problem ? problem.status() : 200)
                .body(ResponseBody.create(Json.write(answer), MediaType.get("application/json"))).build();
    }

    private static String body(Request request) throws IOException {
        if (request.body() == null) {
            return "";
        }
        Buffer buffer = new Buffer();
        request.body().writeTo(buffer);
        return buffer.readUtf8();
    }
}

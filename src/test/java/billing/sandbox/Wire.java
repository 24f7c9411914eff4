package billing.sandbox;

import billing.api.Json;
import billing.api.Problem;
import billing.observability.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A sandbox of one's own and plain HTTP to it: what is sent is text, what comes back is text. */
final class Wire implements AutoCloseable {

    static final String TOKEN = "token-1";

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final OkHttpClient LINE = new OkHttpClient.Builder().callTimeout(LONGEST).retryOnConnectionFailure(false).build();

    private final Sandbox sandbox;
    private final URI address;

    Wire() {
        this(Limits.USUAL);
    }

    Wire(Limits limits) {
        this(limits, Optional.empty());
    }

    /** @param log takes a line for every request */
    Wire(Limits limits, Optional<Consumer<String>> log) {
        this(Sandbox.start(new Sandbox.Setup(TOKEN, Servers.Place.anywhere(1), limits,
                new Sandbox.Watch(log.map(RequestLog::new), Telemetry.OFF), Sandbox.Api.own())));
    }

    /** @param sandbox one that was started with the token */
    Wire(Sandbox sandbox) {
        this(sandbox, sandbox.address());
    }

    /** @param address of one of its servers */
    Wire(Sandbox sandbox, URI address) {
        this.sandbox = sandbox;
        this.address = address;
    }

    /** An answer as it came. */
    record Reply(int status, String type, String body) {

        <T> T as(Class<T> wireRecord) {
            return Json.readAnswer(body, wireRecord);
        }

        String code() {
            return status < 400 ? "accepted" : as(Problem.class).code();
        }

        String detail() {
            return as(Problem.class).detail();
        }
    }

    /** JSON that is written with single quotes. */
    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    /** The answer with a body that is written with single quotes. */
    static Reply json(int status, String quoted) {
        return new Reply(status, "application/json", quoted(quoted));
    }

    URI address() {
        return address;
    }

    Reply get(String path) {
        return send(request("GET", path, Optional.empty()));
    }

    Reply delete(String path) {
        return send(request("DELETE", path, Optional.empty()));
    }

    /** @param body a wire record, or text that is sent as it is */
    Reply post(String path, Object body) {
        return send(request("POST", path, Optional.of(body)));
    }

    Reply put(String path, Object body) {
        return send(request("PUT", path, Optional.of(body)));
    }

    /** A request with the token, to be changed by whoever wants another one. */
    Request.Builder request(String method, String path, Optional<Object> body) {
        Optional<RequestBody> sent = body.map(value -> RequestBody.create(value instanceof String text ? text : Json.write(value), JSON));
        return new Request.Builder().url(address() + path).header("Authorization", "Bearer " + TOKEN).method(method, sent.orElse(null));
    }

    Reply send(Request.Builder request) {
        try (Response response = LINE.newCall(request.build()).execute()) {
            return new Reply(response.code(), Optional.ofNullable(response.header("Content-Type")).orElse(""), response.body().string());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The value of one of the sandbox's figures: {@code billing_sandbox_accounts}, with its labels if it has some. */
    long figure(String name) {
        return get("/sandbox/metrics").body().lines().filter(line -> line.startsWith(name + " ")).map(line -> line.substring(name.length() + 1))
                .mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    void forget(String uuid) {
        sandbox.forget(uuid);
    }

    Sandbox.Unfinished stop(Duration longest) throws IOException, InterruptedException {
        return sandbox.stop(longest);
    }

    Sandbox.Unfinished underWay() {
        return sandbox.underWay();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}

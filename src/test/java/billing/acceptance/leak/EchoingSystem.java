package billing.acceptance.leak;

import billing.client.PassingOn;
import billing.client.ScriptedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Systems that tell everyone what they were told: the token, the app keys and a cookie, plainly and encoded. */
final class EchoingSystem {

    static final String COOKIE = "COOKIE-is-n0b0dys-business";

    private EchoingSystem() {}

    /** Answers as another system does, with the secrets in headers. */
    static ScriptedServer inFrontOf(URI target) {
        return new ScriptedServer((request, number) -> told(PassingOn.to(target, request), request));
    }

    /** Resets customers, and fails with every other answer: refused, away, or not in JSON, by turns; each with the secrets in its body. */
    static ScriptedServer failing() {
        List<Function<String, MockResponse>> failures = List.of(
                echo -> ScriptedServer.answer(422, "{\"type\":\"about:blank\",\"title\":\"no\",\"status\":422,\"code\":\"NO\",\"detail\":\"" + echo + "\"}"),
                echo -> ScriptedServer.answer(503, "{\"appkey\":\"" + echo + "\",\"note\":\"" + echo + "\"}"),
                echo -> ScriptedServer.answer(500, echo),
                echo -> ScriptedServer.answer(200, echo),
                echo -> ScriptedServer.answer(200, "{\"uuid\":[\"" + echo + "\"]}"),
                echo -> ScriptedServer.answer(404, "<html>" + echo));
        return new ScriptedServer((request, number) -> told(
                ScriptedServer.target(request).startsWith("/sandbox") ? ScriptedServer.answer(200, "{\"uuid\":\"u-1\"}") : failures.get(number % failures.size()).apply(echo(request)),
                request));
    }

    private static MockResponse told(MockResponse answer, RecordedRequest request) {
        return answer.newBuilder().addHeader("X-Echo", echo(request)).addHeader("Set-Cookie", "session=" + COOKIE).build();
    }

    private static String echo(RecordedRequest request) {
        String said = header(request, "Authorization") + " " + header(request, "X-App-Key");
        return String.join(" ", said, URLEncoder.encode(said, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8)), "curl -H 'Authorization: " + header(request, "Authorization") + "'");
    }

    private static String header(RecordedRequest request, String name) {
        return Optional.ofNullable(request.getHeaders().get(name)).orElse("");
    }
}

package billing.sandbox;

import billing.api.BadJson;
import billing.api.Health;
import billing.api.Json;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;

/** The way of a request through the sandbox: authorize, route, read, carry out under the customer's lock, answer. */
final class SandboxDispatcher extends Dispatcher {

    private final List<Route<?>> routes;
    private final Accounts accounts = new Accounts();
    private final String openApi;
    private final byte[] authorization;

    SandboxDispatcher(List<Route<?>> routes, String openApi, String token) {
        this.routes = routes;
        this.openApi = openApi;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        Answer answer = answer(request);
        return new MockResponse.Builder().code(answer.status()).setHeader("Content-Type", answer.type()).body(answer.body()).build();
    }

    private Answer answer(RecordedRequest request) {
        try {
            String path = request.getUrl().encodedPath();
            return switch (path) {
                case "/health" -> Answer.ok(new Health("UP"));
                case "/openapi.yaml" -> new Answer(200, "application/yaml", openApi);
                default -> {
                    authorize(request);
                    yield route(request, path);
                }
            };
        } catch (Refusal refusal) {
            return Problems.refused(refusal);
        } catch (PaymentGateway.Silent silent) {
            return Problems.gatewaySilent();
        } catch (RuntimeException bug) {
            return Problems.fault(bug);
        }
    }

    private void authorize(RecordedRequest request) {
        String given = Optional.ofNullable(request.getHeaders().get("Authorization")).orElse("");
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), authorization)) {
            throw Refusal.of(ErrorCode.UNAUTHORIZED, "the header Authorization must carry the bearer token of this system");
        }
    }

    private Answer route(RecordedRequest request, String path) {
        List<String> segments = request.getUrl().pathSegments();
        boolean known = false;
        for (Route<?> route : routes) {
            Optional<Map<String, String>> variables = route.template().match(segments);
            if (variables.isPresent() && route.method().equals(request.getMethod())) {
                return carryOut(route, variables.get(), request);
            }
            known |= variables.isPresent();
        }
        if (known) {
            return Problems.methodNotAllowed(request.getMethod(), path);
        }
        throw Refusal.of(ErrorCode.NOT_FOUND, "there is no %s", path);
    }

    private <B> Answer carryOut(Route<B> route, Map<String, String> variables, RecordedRequest request) {
        Call<B> call = new Call<>(body(route, request), variables, query(request.getUrl()),
                name -> Optional.ofNullable(request.getHeaders().get(name)).orElse(""));
        return accounts.work(route.uuid().apply(call), account -> route.handler().apply(account, call));
    }

    private static <B> B body(Route<B> route, RecordedRequest request) {
        if (route.body() == Void.class) {
            return null;
        }
        try {
            return Json.readRequest(Optional.ofNullable(request.getBody()).map(ByteString::utf8).orElse(""), route.body());
        } catch (BadJson bad) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "%s", bad.getMessage());
        }
    }

    private static Map<String, String> query(HttpUrl url) {
        Map<String, String> query = new HashMap<>();
        url.queryParameterNames().forEach(name -> query.put(name, Optional.ofNullable(url.queryParameter(name)).orElse("")));
        return query;
    }
}

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
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;

/** The way of a request through the sandbox: authorize, route, read, carry out under the customer's lock, answer. */
final class SandboxDispatcher extends Dispatcher {

    private final List<Route<?>> routes;
    private final Accounts accounts;
    private final ApiFaults faults;
    private final String openApi;
    private final byte[] authorization;

    /** Where customers' accounts are, and the trouble that their requests meet. */
    record Customers(Accounts accounts, ApiFaults faults) {}

    SandboxDispatcher(List<Route<?>> routes, Customers customers, String openApi, String token) {
        this.routes = routes;
        this.accounts = customers.accounts();
        this.faults = customers.faults();
        this.openApi = openApi;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        return answer(request).response();
    }

    private Answer answer(RecordedRequest request) {
        return answered(() -> {
            String path = request.getUrl().encodedPath();
            return switch (path) {
                case "/health" -> Answer.json(200, new Health("UP"));
                case "/openapi.yaml" -> Answer.of(200, "application/yaml", openApi);
                default -> {
                    authorize(request);
                    yield route(request, path);
                }
            };
        });
    }

    /** Whatever comes of the work, it is an answer. */
    private static Answer answered(Supplier<Answer> work) {
        try {
            return work.get();
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
        String uuid = route.uuid().apply(call);
        Supplier<Answer> work = () -> accounts.work(uuid, account -> route.handler().apply(account, call));
        return route.isOfTheApi() ? faults.through(uuid, () -> answered(work)) : work.get();
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

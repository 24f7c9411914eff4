package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.openapi.Asked;
import billing.sandbox.openapi.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;

/** The way of a request through the sandbox: authorize, hold against the document, have it answered. */
final class SandboxDispatcher extends Dispatcher {

    private final Endpoints endpoints;
    private final Visits visits;
    private final byte[] authorization;

    SandboxDispatcher(Endpoints endpoints, Visits visits, String token) {
        this.endpoints = endpoints;
        this.visits = visits;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        try (Visit visit = visits.begin(request)) {
            return visit.answered(answer(request, visit).response());
        }
    }

    private Answer answer(RecordedRequest request, Visit visit) {
        return endpoints.find(request.getMethod(), request.getUrl().pathSegments()).map(match -> answer(match, request, visit))
                .orElseGet(() -> Promised.orProblem(() -> unknown(request)));
    }

    private Answer answer(Endpoint.Match match, RecordedRequest request, Visit visit) {
        Operation operation = match.endpoint().operation();
        try {
            if (!operation.open()) {
                authorize(request);
            }
            visit.takes(operation.template().toString());
            Asked asked = asked(match.variables(), request);
            operation.refuse(asked).ifPresent(complaint -> {
                throw match.endpoint().answerer().refusal(asked, visit, Refusal.of(ErrorCode.INVALID_REQUEST, complaint.detail(), complaint.nearest()));
            });
            return match.endpoint().answerer().answer(request, asked, visit);
        } catch (RuntimeException stopped) {
            return Promised.answer(operation, () -> {
                throw stopped;
            });
        }
    }

    private void authorize(RecordedRequest request) {
        String given = Optional.ofNullable(request.getHeaders().get("Authorization")).orElse("");
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), authorization)) {
            throw Refusal.of(ErrorCode.UNAUTHORIZED, "the header Authorization must carry the bearer token of this system");
        }
    }

    private Answer unknown(RecordedRequest request) {
        authorize(request);
        String path = request.getUrl().encodedPath();
        if (endpoints.knows(request.getUrl().pathSegments())) {
            return Problems.methodNotAllowed(request.getMethod(), path);
        }
        throw Refusal.of(ErrorCode.NOT_FOUND, "there is no %s", path);
    }

    private static Asked asked(Map<String, String> variables, RecordedRequest request) {
        return new Asked(variables, query(request.getUrl()), name -> Optional.ofNullable(request.getHeaders().get(name)).orElse(""),
                Optional.ofNullable(request.getBody()).map(ByteString::utf8).orElse(""));
    }

    private static Map<String, String> query(HttpUrl url) {
        Map<String, String> query = new HashMap<>();
        url.queryParameterNames().forEach(name -> query.put(name, Optional.ofNullable(url.queryParameter(name)).orElse("")));
        return query;
    }
}

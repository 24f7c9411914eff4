package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.openapi.Asked;
import billing.sandbox.openapi.Operation;
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
    private final Admission admission;

    SandboxDispatcher(Endpoints endpoints, Visits visits, Admission admission) {
        this.endpoints = endpoints;
        this.visits = visits;
        this.admission = admission;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        try (Visit visit = visits.begin(request)) {
            return visit.answered(answer(request, visit).response());
        }
    }

    private Answer answer(RecordedRequest request, Visit visit) {
        if (admission.isTooLong(request)) {
            return Promised.orProblem(() -> tooLong(request));
        }
        return endpoints.find(request.getMethod(), request.getUrl().pathSegments()).map(match -> answer(match, request, visit))
                .orElseGet(() -> Promised.orProblem(() -> unknown(request)));
    }

    private Answer answer(Endpoint.Match match, RecordedRequest request, Visit visit) {
        Operation operation = match.endpoint().operation();
        try {
            if (!operation.open()) {
                admission.authorize(request);
            }
            visit.takes(operation.template().toString());
            Asked asked = asked(match.variables(), request);
            operation.refuse(asked).ifPresent(complaint -> {
                throw match.endpoint().answerer().refusal(asked, visit, Refusal.of(ErrorCode.INVALID_REQUEST, complaint.detail(), complaint.nearest()));
            });
            return match.endpoint().answerer().answer(request, asked, visit);
        } catch (RuntimeException | Error stopped) {
            return Promised.answer(operation, () -> {
                throw stopped;
            });
        }
    }

    private Answer tooLong(RecordedRequest request) {
        admission.authorize(request);
        return admission.tooLong();
    }

    private Answer unknown(RecordedRequest request) {
        admission.authorize(request);
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
        for (int parameter = 0; parameter < url.querySize(); parameter++) {
            query.putIfAbsent(url.queryParameterName(parameter), Optional.ofNullable(url.queryParameterValue(parameter)).orElse(""));
        }
        return query;
    }
}

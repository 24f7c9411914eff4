package billing.sandbox;

import billing.sandbox.openapi.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An operation of the document, and who answers it. */
record Endpoint(Operation operation, Answerer answerer) {

    /** A request that it serves. */
    record Match(Endpoint endpoint, Map<String, String> variables) {}

    Optional<Match> match(String method, List<String> segments) {
        return operation.method().equals(method) ? operation.template().match(segments).map(variables -> new Match(this, variables)) : Optional.empty();
    }
}

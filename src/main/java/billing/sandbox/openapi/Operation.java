package billing.sandbox.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that the document lets people ask for: {@code POST /api/v1/metering}.
 *
 * @param open whether it asks for no token
 * @param body what it takes, if it takes a body
 * @param promises what it answers, by status
 * @param sample an answer that it may give
 */
public record Operation(String method, PathTemplate template, boolean open, List<Parameter> parameters, Optional<Shape> body, Map<Integer, Promise> promises,
        Sample sample) {

    private static final String JSON = "application/json";

    /** What of a request the document does not allow: a parameter, or else the body. */
    public Optional<Complaint> refuse(Asked asked) {
        for (Parameter parameter : parameters) {
            Optional<Complaint> refused = parameter.refuse(asked);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return body.flatMap(shape -> type(asked).or(() -> shape.refuseBody(asked.body())));
    }

    /** What of an answer the document does not promise. */
    public Optional<Complaint> broken(int status, String type, String answer) {
        return Optional.ofNullable(promises.get(status)).map(promise -> promise.broken(type, answer))
                .orElseGet(() -> Optional.of(Complaint.of("its status is %d; promised: %s", status, new TreeMap<>(promises).keySet())));
    }

    /** The type of the answers with a status; JSON if it promises none. */
    public String type(int status) {
        return Optional.ofNullable(promises.get(status)).flatMap(promise -> promise.bodies().keySet().stream().findFirst()).orElse(JSON);
    }

    /** A body that says what it is has to be JSON. */
    private static Optional<Complaint> type(Asked asked) {
        String type = asked.header().apply("Content-Type").split(";", 2)[0].strip();
        return type.isEmpty() || type.equalsIgnoreCase(JSON) ? Optional.empty() : Optional.of(Complaint.of("the header Content-Type is \"%s\"; allowed: %s", type, JSON));
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}

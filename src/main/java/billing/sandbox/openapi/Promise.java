package billing.sandbox.openapi;

import java.util.Map;
import java.util.Optional;

/** What an operation promises with a status: bodies by their type; none where the document says no body. */
record Promise(Map<String, Shape> bodies) {

    Optional<Complaint> broken(String type, String body) {
        String bare = type.split(";", 2)[0].strip();
        Shape shape = bodies.get(bare);
        if (shape == null) {
            return bodies.isEmpty() && body.isEmpty() ? Optional.empty()
                    : Optional.of(Complaint.of("its type is %s; promised: %s", bare, bodies.isEmpty() ? "no body" : String.join(", ", bodies.keySet())));
        }
        return bare.endsWith("json") ? shape.refuseBody(body) : Optional.empty();
    }
}

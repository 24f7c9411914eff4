package billing.sandbox;

import billing.sandbox.openapi.ApiDocument;
import billing.sandbox.openapi.Operation;
import billing.sandbox.openapi.Sample;
import billing.text.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who answers what the document describes: the answer that is fixed for it, the real system, the sandbox's own handler, or, where there is none, the
 * document itself with its example.
 */
final class Endpoints {

    private static final String FIXED = "fixed";
    private static final String UPSTREAM = "upstream";

    private final List<Endpoint> all;

    private Endpoints(List<Endpoint> all) {
        this.all = all;
    }

    /**
     * @param handlers the sandbox's own
     * @throws IllegalArgumentException if a detour is none of an operation, or its answer is not one that the operation promises
     */
    static Endpoints of(ApiDocument document, Function<Operation, Optional<Answerer>> handlers, Detours detours) {
        Map<Operation, Answerer> detoured = detoured(document, detours);
        return new Endpoints(document.operations().stream().map(operation -> new Endpoint(operation, Optional.ofNullable(detoured.get(operation))
                .or(() -> handlers.apply(operation)).orElseGet(() -> sample(operation)))).toList());
    }

    Optional<Endpoint.Match> find(String method, List<String> segments) {
        for (Endpoint endpoint : all) {
            Optional<Endpoint.Match> match = endpoint.match(method, segments);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Whether the document has a path, with whatever method. */
    boolean knows(List<String> segments) {
        return all.stream().anyMatch(endpoint -> endpoint.operation().template().match(segments).isPresent());
    }

    private static Map<Operation, Answerer> detoured(ApiDocument document, Detours detours) {
        Choice<Operation> operations = Choice.of("request of the document", document.operations(), Operation::toString);
        Map<Operation, Answerer> detoured = new HashMap<>();
        detours.upstream().ifPresent(upstream -> {
            Relay relay = new Relay(upstream);
            upstream.requests().forEach(request -> detoured.put(operations.pick(request), (asking, asked, visit) -> relay.answer(asking).from(UPSTREAM)));
        });
        detours.fixed().forEach(fixed -> {
            Operation operation = operations.pick(fixed.request());
            detoured.put(operation, always(operation, Answer.of(fixed.status(), operation.type(fixed.status()), fixed.body()).from(FIXED)));
        });
        return detoured;
    }

    private static Answerer sample(Operation operation) {
        Sample sample = operation.sample();
        return always(operation, Answer.of(sample.status(), sample.type(), sample.body()).from(sample.source()));
    }

    private static Answerer always(Operation operation, Answer answer) {
        operation.broken(answer.status(), answer.type(), answer.body()).ifPresent(complaint -> {
            throw new IllegalArgumentException("The answer to %s is not one that the document promises: %s".formatted(operation, complaint.detail()));
        });
        return (request, asked, visit) -> answer;
    }
}

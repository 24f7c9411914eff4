package billing.sandbox;

import billing.api.Health;
import billing.sandbox.openapi.Operation;
import java.util.List;
import java.util.Optional;

/** Finds who answers an operation in the sandbox itself. */
final class Answerers {

    private final Customers customers;
    private final List<Route<?>> routes;
    private final String document;

    /** Where customers' accounts are, and the trouble that their requests meet. */
    record Customers(Accounts accounts, ApiFaults faults) {}

    /** @param document what is shown to whoever asks for the document */
    Answerers(Customers customers, List<Route<?>> routes, String document) {
        this.customers = customers;
        this.routes = routes;
        this.document = document;
    }

    Optional<Answerer> handler(Operation operation) {
        return switch (operation.toString()) {
            case "GET /health" -> Optional.of((request, asked) -> Answer.json(200, new Health("UP")));
            case "GET /openapi.yaml" -> Optional.of((request, asked) -> Answer.of(200, "application/yaml", document));
            default -> routes.stream().filter(route -> route.serves(operation)).findFirst()
                    .map(route -> new Handling<>(customers, operation, route));
        };
    }
}

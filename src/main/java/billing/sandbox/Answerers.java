package billing.sandbox;

import billing.api.Health;
import billing.sandbox.openapi.Operation;
import java.util.List;
import java.util.Optional;

/** Finds who answers an operation in the sandbox itself. */
final class Answerers {

    private final Customers customers;
    private final List<Route<?>> routes;
    private final Pages pages;

    /** Where customers' accounts are, the trouble that their requests meet, and the answers that are kept. */
    record Customers(Accounts accounts, ApiFaults faults, DataCache cache) {}

    /** What there is to read about the sandbox itself. */
    record Pages(String document, Metrics metrics) {}

    Answerers(Customers customers, List<Route<?>> routes, Pages pages) {
        this.customers = customers;
        this.routes = routes;
        this.pages = pages;
    }

    Optional<Answerer> handler(Operation operation) {
        return switch (operation.toString()) {
            case "GET /health" -> Optional.of((request, asked, visit) -> Answer.json(200, new Health("UP")));
            case "GET /openapi.yaml" -> Optional.of((request, asked, visit) -> Answer.of(200, "application/yaml", pages.document()));
            case "GET /sandbox/metrics" -> Optional.of((request, asked, visit) -> Answer.of(200, Metrics.TYPE, pages.metrics().text()));
            default -> routes.stream().filter(route -> route.serves(operation)).findFirst()
                    .map(route -> new Handling<>(customers, operation, route));
        };
    }
}

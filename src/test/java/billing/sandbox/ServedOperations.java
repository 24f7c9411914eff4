package billing.sandbox;

import java.util.List;

/** What the sandbox serves for a customer, for tests that stand outside its package: {@code POST /api/v1/metering}. */
public final class ServedOperations {

    private ServedOperations() {}

    public static List<String> all() {
        Routes.Handlers handlers = new Routes.Handlers(Sandbox.prices(), new PaymentGateway(), new ApiFaults(), new BatchHandler((uuid, job) -> {}));
        return Routes.of(handlers).stream().map(route -> route.method() + " " + route.template()).toList();
    }
}

package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sandbox serves for a customer, for tests that stand outside its package: {@code POST /api/v1/metering}. */
public final class ServedOperations {

    private ServedOperations() {}

    public static List<String> all() {
        return routes().stream().map(route -> route.method() + " " + route.template()).toList();
    }

    /** The wire record of the body that the sandbox reads, by request; those that have none are left out. */
    public static Map<String, String> bodies() {
        return routes().stream().filter(route -> route.body() != Void.class)
                .collect(Collectors.toMap(route -> route.method() + " " + route.template(), route -> route.body().getSimpleName()));
    }

    /** The status that the sandbox gives a refusal. */
    public static int status(ErrorCode code) {
        return Problems.refused(Refusal.of(code, "no matter why")).status();
    }

    private static List<Route<?>> routes() {
        Belongings none = Belongings.none(Limits.USUAL);
        return Routes.of(new Routes.Handlers(Sandbox.prices(), none.gateway(), none.faults(), new BatchHandler((uuid, job) -> {}), none.journals()));
    }
}

package billing.client;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at every request before it is sent, and lets nobody else's customer be changed.
 *
 * <p>What is no GET names a customer in its path, query or body, and every one that it names was made by this run or is one of the environment's own.
 * What an environment does not permit is not sent either. It serves all threads.
 */
public final class WriteGuard {

    private final Rules rules;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /**
     * What was agreed upon for an environment.
     *
     * @param own the uuids of its own test customers
     */
    public record Rules(String environment, Set<String> own, Set<Permit> permits) {

        public Rules {
            own = Set.copyOf(own);
            permits = Set.copyOf(permits);
        }
    }

    public WriteGuard(Rules rules) {
        this.rules = rules;
    }

    /** From now on the run may write to this customer, because it made it up. */
    public void made(String uuid) {
        made.add(uuid);
    }

    /** The customer is gone, and nothing more is to be written to it. */
    public void gone(String uuid) {
        made.remove(uuid);
    }

    /** @throws WriteNotAllowed if the request must not be sent */
    void check(ApiRequest request) {
        if (request.method().equals("GET")) {
            return;
        }
        Permit.needed(request.path()).filter(permit -> !rules.permits().contains(permit))
                .ifPresent(permit -> refuse(request, permit.refusal(rules.environment())));
        List<String> named = NamedCustomers.in(request).toList();
        if (named.isEmpty()) {
            refuse(request, "it names no customer; allowed: " + allowed());
        }
        named.stream().filter(uuid -> !made.contains(uuid) && !rules.own().contains(uuid)).findFirst()
                .ifPresent(stranger -> refuse(request, "it names the customer \"%s\"; allowed: %s".formatted(stranger, allowed())));
    }

    private String allowed() {
        String own = rules.own().isEmpty() ? "which has none (billing.customer.<name>.uuid)" : String.join(", ", new TreeSet<>(rules.own()));
        return "a customer that this run made, or one of the environment %s's own, %s".formatted(rules.environment(), own);
    }

    private static void refuse(ApiRequest request, String why) {
        throw new WriteNotAllowed("Not sent: %s %s: %s".formatted(request.method(), request.path(), why));
    }
}

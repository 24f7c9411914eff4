package billing.client;

import billing.api.BadJson;
import billing.api.CustomerRequest;
import billing.api.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at every request before it is sent, and lets nobody else's customer be changed.
 *
 * <p>What is no GET names a customer in its path, query or body, and every one that it names was made by this run or is one of the environment's own.
 * What an environment does not permit is not sent either. It serves all threads.
 */
public final class WriteGuard {

    private static final String UUID = "uuid";
    private static final Pattern CUSTOMER = Pattern.compile("/api/v1/customers/([^/]+)");

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
        List<String> named = named(request);
        if (named.isEmpty()) {
            refuse(request, "it names no customer; allowed: " + allowed());
        }
        named.stream().filter(uuid -> !made.contains(uuid) && !rules.own().contains(uuid)).findFirst()
                .ifPresent(stranger -> refuse(request, "it names the customer \"%s\"; allowed: %s".formatted(stranger, allowed())));
    }

    private static List<String> named(ApiRequest request) {
        return Stream.of(inPath(request.path()), Optional.ofNullable(request.query().get(UUID)), request.body().flatMap(WriteGuard::inBody))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<String> inPath(String path) {
        Matcher parts = CUSTOMER.matcher(path);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private static Optional<String> inBody(String body) {
        try {
            return Optional.of(Json.readAnswer(body, CustomerRequest.class).uuid());
        } catch (BadJson nobody) {
            return Optional.empty();
        }
    }

    private String allowed() {
        String own = rules.own().isEmpty() ? "which has none (billing.customer.<name>.uuid)" : String.join(", ", new TreeSet<>(rules.own()));
        return "a customer that this run made, or one of the environment %s's own, %s".formatted(rules.environment(), own);
    }

    private static void refuse(ApiRequest request, String why) {
        throw new WriteNotAllowed("Not sent: %s %s: %s".formatted(request.method(), request.path(), why));
    }
}

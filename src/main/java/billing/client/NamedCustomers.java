package billing.client;

import billing.api.BadJson;
import billing.api.CustomerRequest;
import billing.api.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The customers that a request names, in its path, its query or its body: mostly one. */
final class NamedCustomers {

    private static final String UUID = "uuid";
    private static final Pattern CUSTOMER = Pattern.compile("/api/v1/customers/([^/]+)(?:/.*)?");

    private NamedCustomers() {}

    static Stream<String> in(ApiRequest request) {
        return Stream.of(inPath(request.path()), Optional.ofNullable(request.query().get(UUID)), request.body().flatMap(NamedCustomers::inBody))
                .flatMap(Optional::stream);
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
}

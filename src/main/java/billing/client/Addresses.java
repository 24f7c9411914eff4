package billing.client;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a billing system answers. */
public sealed interface Addresses {

    static Addresses one(URI all) {
        return new OfServers(List.of(all));
    }

    URI of(ApiRequest request);

    Set<URI> all();

    /** Of its three parts: the payment gateway serves payments, metering its own path, billing the rest. Some may be the same. */
    record OfParts(URI metering, URI billing, URI payment) implements Addresses {

        @Override
        public URI of(ApiRequest request) {
            if (request.path().startsWith("/api/v1/payment")) {
                return payment;
            }
            return request.path().startsWith("/api/v1/metering") ? metering : billing;
        }

        @Override
        public Set<URI> all() {
            return new HashSet<>(List.of(metering, billing, payment));
        }
    }

    /** Of servers that share the load: all requests about a customer go to one of them, and customers are spread over them. */
    record OfServers(List<URI> servers) implements Addresses {

        public OfServers {
            servers = List.copyOf(servers);
        }

        @Override
        public URI of(ApiRequest request) {
            return servers.size() == 1 ? servers.get(0) : servers.get(number(NamedCustomers.in(request).findFirst()));
        }

        @Override
        public Set<URI> all() {
            return Set.copyOf(servers);
        }

        private int number(Optional<String> customer) {
            return customer.map(uuid -> Math.floorMod(uuid.hashCode(), servers.size())).orElse(0);
        }
    }
}

package billing.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockWebServer;

/** The servers of one sandbox, each on a port of its own. The same dispatcher answers on all of them, so that every customer is known to each. */
final class Servers implements AutoCloseable {

    private final List<Server> open = new ArrayList<>();

    /** Where they listen; several need the port 0, which takes any that are free. */
    record Place(InetSocketAddress address, int servers) {

        private static final int ANY_PORT = 0;

        static Place one(InetSocketAddress address) {
            return new Place(address, 1);
        }

        /** On loopback. */
        static Place anywhere(int servers) {
            return new Place(new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY_PORT), servers);
        }
    }

    private record Server(MockWebServer web, PromptSockets sockets, InetAddress bound) {

        URI address() {
            InetAddress reached = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
            String host = reached instanceof Inet6Address ? "[" + reached.getHostAddress() + "]" : reached.getHostAddress();
            return URI.create("http://" + host + ":" + web.getPort());
        }
    }

    private Servers() {}

    /** @throws UncheckedIOException if one cannot be opened; then none is */
    static Servers open(Place place, Supplier<PromptSockets> sockets, Dispatcher dispatcher) {
        Servers servers = new Servers();
        try {
            for (int number = 0; number < place.servers(); number++) {
                servers.open.add(started(place.address(), sockets.get(), dispatcher));
            }
            return servers;
        } catch (IOException notStarted) {
            servers.close();
            throw new UncheckedIOException("The sandbox could not open port %d on %s: %s".formatted(place.address().getPort(),
                    place.address().getAddress().getHostAddress(), notStarted.getMessage()), notStarted);
        }
    }

    List<URI> addresses() {
        return open.stream().map(Server::address).toList();
    }

    /** Nobody else can connect; those who are connected stay. */
    void shut() throws IOException {
        for (Server server : open) {
            server.sockets().shut();
        }
    }

    @Override
    public void close() {
        open.forEach(server -> server.web().close());
    }

    private static Server started(InetSocketAddress address, PromptSockets sockets, Dispatcher dispatcher) throws IOException {
        MockWebServer web = new MockWebServer();
        web.setServerSocketFactory(sockets);
        web.setDispatcher(new Forgetting(web, dispatcher));
        web.start(address.getAddress(), address.getPort());
        return new Server(web, sockets, address.getAddress());
    }
}

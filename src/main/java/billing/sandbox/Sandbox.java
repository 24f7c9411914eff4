package billing.sandbox;

import billing.engine.Catalogue;
import billing.engine.CatalogueFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mockwebserver3.MockWebServer;

/**
 * A running billing system on loopback. Whoever has its token may use it; every customer has an account of its own.
 *
 * <p>Starting it reads the catalogue: a bad row is a {@link billing.engine.CatalogueException}, and nothing is started.
 */
public final class Sandbox implements AutoCloseable {

    /** Where analysts edit the catalogue. */
    static final String CATALOGUE = "src/main/resources/catalogue.csv";

    private static final int ANY_PORT = 0;

    private final MockWebServer server;

    private Sandbox(MockWebServer server) {
        this.server = server;
    }

    /** On any free port. */
    public static Sandbox start(String token) {
        return start(token, ANY_PORT);
    }

    /** @param token what callers must carry as their bearer token */
    public static Sandbox start(String token, int port) {
        SandboxDispatcher dispatcher = new SandboxDispatcher(Routes.of(catalogue(), new PaymentGateway()), resource("/openapi.yaml"), token);
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Forgetting(server, dispatcher));
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException notStarted) {
            throw new UncheckedIOException("The sandbox could not open port %d on loopback: %s".formatted(port, notStarted.getMessage()), notStarted);
        }
        return new Sandbox(server);
    }

    public URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPort());
    }

    @Override
    public void close() {
        server.close();
    }

    private static Catalogue catalogue() {
        try (InputStreamReader content = new InputStreamReader(open("/catalogue.csv"), StandardCharsets.UTF_8)) {
            return CatalogueFile.read(CATALOGUE, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CATALOGUE + " cannot be read", unreadable);
        }
    }

    private static String resource(String name) {
        try (InputStream content = open(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("src/main/resources" + name + " cannot be read", unreadable);
        }
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(Sandbox.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("src/main/resources" + name + " is missing"));
    }
}

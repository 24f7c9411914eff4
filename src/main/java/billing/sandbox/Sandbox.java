package billing.sandbox;

import billing.engine.Catalogue;
import billing.engine.CatalogueFile;
import billing.engine.ContractsFile;
import billing.engine.Jobs;
import billing.engine.PriceList;
import billing.sandbox.openapi.ApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockWebServer;

/**
 * A running billing system on loopback. Whoever has its token may use it; every customer has an account of its own.
 *
 * <p>Starting it reads the catalogue and the contracts: a bad row is a {@link billing.engine.DataFileException}, and nothing is started.
 */
public final class Sandbox implements AutoCloseable {

    /** Where analysts edit the catalogue. */
    static final String CATALOGUE = "src/main/resources/catalogue.csv";

    /** Where analysts edit the contracts. */
    static final String CONTRACTS = "src/main/resources/contracts.csv";

    private static final int ANY_PORT = 0;

    private final MockWebServer server;
    private final BatchRunner batch;

    private Sandbox(MockWebServer server, BatchRunner batch) {
        this.server = server;
        this.batch = batch;
    }

    /** On any free port. */
    public static Sandbox start(String token) {
        return start(token, ANY_PORT);
    }

    /** On any free port, with answers that it does not give itself. */
    public static Sandbox start(String token, Detours detours) {
        return start(token, ANY_PORT, ApiDocument.own(), detours);
    }

    /** @param token what callers must carry as their bearer token */
    public static Sandbox start(String token, int port) {
        return start(token, port, ApiDocument.own(), Detours.NONE);
    }

    /** @param document what may be asked, and what is promised */
    static Sandbox start(String token, int port, ApiDocument document, Detours detours) {
        PriceList prices = prices();
        PaymentGateway gateway = new PaymentGateway();
        Answerers.Customers customers = new Answerers.Customers(new Accounts(), new ApiFaults());
        BatchRunner batch = new BatchRunner(customers.accounts(), new Jobs.Means(prices, gateway));
        List<Route<?>> routes = Routes.of(new Routes.Handlers(prices, gateway, customers.faults(), new BatchHandler(batch::run)));
        Endpoints endpoints = Endpoints.of(document, new Answerers(customers, routes, document.text())::handler, detours);
        SandboxDispatcher dispatcher = new SandboxDispatcher(endpoints, token);
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Forgetting(server, dispatcher));
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException notStarted) {
            batch.close();
            throw new UncheckedIOException("The sandbox could not open port %d on loopback: %s".formatted(port, notStarted.getMessage()), notStarted);
        }
        return new Sandbox(server, batch);
    }

    public URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPort());
    }

    @Override
    public void close() {
        server.close();
        batch.close();
    }

    /** What the data files say. */
    static PriceList prices() {
        Catalogue catalogue = read(CATALOGUE, content -> CatalogueFile.read(CATALOGUE, content));
        return read(CONTRACTS, content -> ContractsFile.read(catalogue, CONTRACTS, content));
    }

    /** Reads a data file from where the build put it. */
    @FunctionalInterface
    private interface DataReader<T> {

        T read(Reader content) throws IOException;
    }

    private static <T> T read(String file, DataReader<T> reader) {
        try (InputStreamReader content = new InputStreamReader(open(file.substring(file.lastIndexOf('/'))), StandardCharsets.UTF_8)) {
            return reader.read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(Sandbox.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("src/main/resources" + name + " is missing"));
    }
}

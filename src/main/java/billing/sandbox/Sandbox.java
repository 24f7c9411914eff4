package billing.sandbox;

import billing.engine.Catalogue;
import billing.engine.CatalogueFile;
import billing.engine.ContractsFile;
import billing.engine.PriceList;
import billing.observability.Telemetry;
import billing.sandbox.openapi.ApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;

/**
 * A running billing system, on loopback unless told otherwise. Whoever has its token may use it; every customer has an account of its own.
 *
 * <p>Starting it reads the catalogue and the contracts: a bad row is a {@link billing.engine.DataFileException}, and nothing is started.
 */
public final class Sandbox implements AutoCloseable {

    /** Where analysts edit the catalogue. */
    static final String CATALOGUE = "src/main/resources/catalogue.csv";

    /** Where analysts edit the contracts. */
    static final String CONTRACTS = "src/main/resources/contracts.csv";

    private final Servers servers;
    private final Traffic traffic;
    private final Parts parts;
    private final ServerLog log = new ServerLog();

    /**
     * What a sandbox is started with.
     *
     * @param token what callers must carry as their bearer token
     */
    record Setup(String token, Servers.Place place, Limits limits, Watch watch, Api api) {}

    /**
     * What a suite may choose of its own sandbox.
     *
     * @param servers how many there are to share the load
     * @param telemetry is told of what it does
     */
    public record Options(int servers, Detours detours, Telemetry telemetry) {}

    /**
     * Who is told of what it does.
     *
     * @param log is told of every request
     */
    record Watch(Optional<Consumer<Seen>> log, Telemetry telemetry) {

        static Watch nobody() {
            return new Watch(Optional.empty(), Telemetry.OFF);
        }
    }

    /** What may be asked and what is promised, and the requests that are not answered by the sandbox itself. */
    record Api(ApiDocument document, Detours detours) {

        static Api own() {
            return new Api(ApiDocument.own(), Detours.NONE);
        }
    }

    /** What is under way. */
    record Unfinished(int requests, int jobs) {

        boolean isNothing() {
            return requests + jobs == 0;
        }

        @Override
        public String toString() {
            return "requests %d, jobs %d".formatted(requests, jobs);
        }
    }

    private Sandbox(Servers servers, Traffic traffic, Parts parts) {
        this.servers = servers;
        this.traffic = traffic;
        this.parts = parts;
    }

    /** On any free port of loopback. */
    public static Sandbox start(String token) {
        return start(token, Api.own());
    }

    /** The same, as a suite chose it. */
    public static Sandbox start(String token, Options chosen) {
        return start(new Setup(token, Servers.Place.anywhere(chosen.servers()), Limits.INSIDE, new Watch(Optional.empty(), chosen.telemetry()),
                new Api(ApiDocument.own(), chosen.detours())));
    }

    static Sandbox start(String token, Api api) {
        return start(new Setup(token, Servers.Place.anywhere(1), Limits.INSIDE, Watch.nobody(), api));
    }

    static Sandbox start(Setup setup) {
        Parts parts = Parts.of(prices(), setup.limits());
        Traffic traffic = new Traffic();
        Parts.Observation observation = parts.observation(setup.watch());
        Reception reception = new Reception(traffic, setup.limits().intake(), observation.visits());
        Dispatcher dispatcher = new Stoppable(traffic, dispatcher(parts, observation, setup));
        try {
            return new Sandbox(Servers.open(setup.place(), () -> new PromptSockets(reception), dispatcher), traffic, parts);
        } catch (UncheckedIOException notStarted) {
            parts.batch().close();
            throw notStarted;
        }
    }

    /** Of its first server, or the only one. */
    public URI address() {
        return addresses().get(0);
    }

    /** Of all its servers: each knows every customer. */
    public List<URI> addresses() {
        return servers.addresses();
    }

    /** A customer that nobody will ask for any more is gone at once, with all that was kept of it; whoever asks for it after all is told that there is no such customer. */
    public void forget(String uuid) {
        parts.accounts().forget(uuid);
    }

    /** Takes no more requests, and waits until those that are under way are answered and every job has ended, or for so long; then it is closed. */
    Unfinished stop(Duration longest) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        servers.shut();
        traffic.stop();
        traffic.awaitQuiet(longest);
        parts.batch().awaitQuiet(longest.minusNanos(System.nanoTime() - begin));
        Unfinished unfinished = underWay();
        close();
        return unfinished;
    }

    Unfinished underWay() {
        return new Unfinished(traffic.underWay(), parts.batch().underWay());
    }

    @Override
    public void close() {
        servers.close();
        parts.batch().close();
    }

    private static SandboxDispatcher dispatcher(Parts parts, Parts.Observation observation, Setup setup) {
        Answerers answerers = new Answerers(parts.customers(), parts.routes(), new Answerers.Pages(setup.api().document().text(), observation.metrics()));
        return new SandboxDispatcher(Endpoints.of(setup.api().document(), answerers::handler, setup.api().detours()), observation.visits(),
                new Admission(setup.token(), setup.limits().intake().body()));
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

package billing.acceptance.steps;

import billing.acceptance.page.ScenarioExchanges;
import billing.acceptance.system.BillingSystem;
import billing.client.BillingApi;
import billing.config.BillingConfig;
import billing.observability.Telemetry;
import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;
import io.cucumber.picocontainer.CucumberPicoProvider;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.picocontainer.injectors.Provider;

/** Opens the run's one billing system before the first scenario, hands it to all of them, and closes it after the last. */
public final class RunSystem {

    private static final String SERVICE = "billing-acceptance";

    private static final AtomicReference<BillingSystem> OPEN = new AtomicReference<>();

    private RunSystem() {}

    @BeforeAll
    public static void open() {
        BillingConfig config = BillingConfig.load();
        Telemetry telemetry = Telemetry.ofEnvironment(SERVICE, System.out::println);
        OPEN.set(BillingSystem.open(config, new BillingSystem.Watch(new ScenarioExchanges(), telemetry)));
        system().unaudited().ifPresent(System.out::println);
    }

    @AfterAll
    public static void close() {
        Optional.ofNullable(OPEN.getAndSet(null)).ifPresent(system -> {
            system.close();
            system.api().telemetry().close();
        });
    }

    /** Who is told of what scenarios do: nobody where none can run. */
    public static Telemetry telemetry() {
        return Optional.ofNullable(OPEN.get()).map(system -> system.api().telemetry()).orElse(Telemetry.OFF);
    }

    private static BillingSystem system() {
        return Optional.ofNullable(OPEN.get()).orElseThrow(() -> new IllegalStateException("no scenario is running"));
    }

    /** The system, to whoever needs to know about it. */
    @CucumberPicoProvider
    public static final class SystemProvider implements Provider {

        public BillingSystem provide() {
            return system();
        }
    }

    /** The API, to the managers. */
    @CucumberPicoProvider
    public static final class ApiProvider implements Provider {

        public BillingApi provide() {
            return system().api();
        }
    }
}

package billing.acceptance.system;

import billing.client.Addresses;
import billing.client.BillingApi;
import billing.client.BreakerRules;
import billing.client.Connections;
import billing.client.ExchangeListener;
import billing.client.HttpLine;
import billing.client.Resilience;
import billing.client.RetryRules;
import billing.client.Timeouts;
import billing.client.WriteGuard;
import billing.config.BillingConfig;
import billing.config.Breaker;
import billing.config.Endpoints;
import billing.config.Mode;
import billing.config.Retry;
import billing.manager.TestCustomer;
import billing.observability.Telemetry;
import billing.sandbox.Detours;
import billing.sandbox.Sandbox;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.OkHttpClient;

/**
 * The billing system that scenarios speak to, and the way to it: one for all scenarios of a run, safe to use from all its threads.
 *
 * <p>In mock mode it starts the sandbox; this is the only place that does.
 */
public final class BillingSystem implements AutoCloseable {

    private final BillingConfig config;
    private final Optional<Sandbox> sandbox;
    private final OkHttpClient line;
    private final BillingApi api;
    private final CustomerSupply customers;

    private BillingSystem(BillingConfig config, Optional<Sandbox> sandbox, BillingApi.Access access, Watch watch) {
        this.config = config;
        this.sandbox = sandbox;
        this.line = line(config, access.addresses());
        this.api = new BillingApi(new BillingApi.Line(line, resilience(config), watch.telemetry()), access, watch.exchanges());
        this.customers = config.permits().customers() ? new FreshCustomers(access.guard()) : new LentCustomers(config.customers());
    }

    /** Who is told of what scenarios do with it. */
    public record Watch(ExchangeListener exchanges, Telemetry telemetry) {}

    public static BillingSystem open(BillingConfig config, ExchangeListener listener) {
        return open(config, new Watch(listener, Telemetry.OFF));
    }

    public static BillingSystem open(BillingConfig config, Watch watch) {
        WriteGuard guard = Guards.of(config);
        if (config.mode() == Mode.DIRECT) {
            return new BillingSystem(config, Optional.empty(), direct(config, guard), watch);
        }
        String token = UUID.randomUUID().toString();
        Sandbox sandbox = Sandbox.start(token, new Sandbox.Options(config.pools().servers(), detours(config), watch.telemetry()));
        return new BillingSystem(config, Optional.of(sandbox), new BillingApi.Access(new Addresses.OfServers(sandbox.addresses()), token, guard), watch);
    }

    public BillingConfig config() {
        return config;
    }

    public BillingApi api() {
        return api;
    }

    public CustomerSupply customers() {
        return customers;
    }

    /** Whether what a scenario leaves there is still there tomorrow, unless it is reset. */
    public boolean outlivesTheRun() {
        return sandbox.isEmpty();
    }

    /** The sandbox inside the suite keeps nothing of a customer whose scenario has ended; to no other system does this mean anything. */
    public void forget(TestCustomer customer) {
        sandbox.ifPresent(inside -> inside.forget(customer.uuid()));
    }

    /** Why no ledger is audited, if none is. */
    public Optional<String> unaudited() {
        return config.permits().ledger() ? Optional.empty()
                : Optional.of("No ledger is audited: the environment %s does not permit to read them (billing.permit.ledger)".formatted(config.environment()));
    }

    /** Trouble is made in the sandbox inside the suite only, never in a system that others use. */
    public void refuseTroubleElsewhere() {
        if (sandbox.isEmpty()) {
            throw new IllegalStateException("trouble is made only in the sandbox inside the suite, and this run speaks to the environment %s; tag the scenario @sandbox"
                    .formatted(config.environment()));
        }
    }

    @Override
    public void close() {
        HttpLine.close(line);
        sandbox.ifPresent(Sandbox::close);
    }

    private static OkHttpClient line(BillingConfig config, Addresses addresses) {
        Timeouts timeouts = new Timeouts(config.timeouts().connect(), config.timeouts().call());
        Connections kept = new Connections(config.pools().idle(), config.pools().longest());
        return addresses.all().stream().allMatch(address -> "http".equals(address.getScheme())) ? HttpLine.openInClear(timeouts, kept) : HttpLine.open(timeouts, kept);
    }

    private static Resilience resilience(BillingConfig config) {
        Retry retry = config.resilience().retry();
        Breaker breaker = config.resilience().breaker();
        return new Resilience(new RetryRules(retry.attempts(), retry.firstWait()),
                new BreakerRules(breaker.failures(), breaker.minimum(), breaker.window(), breaker.open(), breaker.trials()));
    }

    private static Detours detours(BillingConfig config) {
        List<Detours.Fixed> fixed = config.detours().fixed().stream().map(each -> new Detours.Fixed(each.request(), each.status(), each.body())).toList();
        return new Detours(fixed, config.detours().upstream()
                .map(upstream -> new Detours.Upstream(upstream.address(), config.token().orElseThrow().value(), upstream.requests())));
    }

    private static BillingApi.Access direct(BillingConfig config, WriteGuard guard) {
        Endpoints endpoints = config.endpoints().orElseThrow();
        URI metering = endpoints.metering();
        return new BillingApi.Access(new Addresses.OfParts(metering, endpoints.billing(), endpoints.payment()), config.token().orElseThrow().value(), guard);
    }
}

package billing.acceptance.system;

import billing.config.BillingConfig;
import billing.config.Breaker;
import billing.config.Detours;
import billing.config.Endpoints;
import billing.config.Mode;
import billing.config.Permits;
import billing.config.Pools;
import billing.config.Resilience;
import billing.config.Retry;
import billing.config.Secret;
import billing.config.TestEnvironmentConfig;
import billing.config.Timeouts;
import billing.money.Member;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Configurations for the tests of this package; the month is 2026-01. */
final class Configured {

    static final String TOKEN = "token-1";

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final Timeouts TIMEOUTS = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));

    private static final Resilience RESILIENCE = new Resilience(new Retry(3, Duration.ofMillis(1)), new Breaker(80, 20, 5, Duration.ofMinutes(1), 2));
    private static final Pools POOLS = new Pools(1, 5, Duration.ofMinutes(5));
    private static final Detours NO_DETOURS = new Detours(List.of(), Optional.empty());

    private Configured() {}

    static BillingConfig mock() {
        return mock(POOLS.servers());
    }

    /** As {@link #mock}, with several servers. */
    static BillingConfig mock(int servers) {
        return new BillingConfig("local", Mode.MOCK, Optional.empty(), MONTH, Optional.empty(), Optional.empty(), new Permits(true, true, true, true),
                TIMEOUTS, RESILIENCE, new Pools(servers, POOLS.idle(), POOLS.longest()), List.of(), NO_DETOURS);
    }

    /** As {@link #mock}, with a token for the real system. */
    static BillingConfig mock(Detours detours) {
        return new BillingConfig("local", Mode.MOCK, Optional.empty(), MONTH, Optional.empty(), Optional.of(new Secret(TOKEN)), new Permits(true, true, true, true),
                TIMEOUTS, RESILIENCE, POOLS, List.of(), detours);
    }

    static BillingConfig direct(Endpoints endpoints, Permits permits, TestEnvironmentConfig... customers) {
        return new BillingConfig("alpha", Mode.DIRECT, Optional.empty(), MONTH, Optional.of(endpoints), Optional.of(new Secret(TOKEN)), permits,
                TIMEOUTS, RESILIENCE, POOLS, List.of(customers), NO_DETOURS);
    }

    static BillingConfig direct(URI address, Permits permits, TestEnvironmentConfig... customers) {
        return direct(new Endpoints(address, address, address), permits, customers);
    }

    /** A test customer with these projects; a project's app key has its name at its end. */
    static TestEnvironmentConfig customer(String uuid, Member member, String... projects) {
        return new TestEnvironmentConfig(uuid, member, "group-" + uuid, List.of(projects), Stream.of(projects).map(name -> new Secret("key-" + name)).toList(),
                List.of("own"), List.of("spring", "summer"));
    }
}

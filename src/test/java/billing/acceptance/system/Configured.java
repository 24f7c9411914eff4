package billing.acceptance.system;

import billing.config.BillingConfig;
import billing.config.Endpoints;
import billing.config.Mode;
import billing.config.Permits;
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

    private Configured() {}

    static BillingConfig mock() {
        return new BillingConfig("local", Mode.MOCK, Optional.empty(), MONTH, Optional.empty(), Optional.empty(), new Permits(true, true, true),
                TIMEOUTS, List.of());
    }

    static BillingConfig direct(Endpoints endpoints, Permits permits, TestEnvironmentConfig... customers) {
        return new BillingConfig("alpha", Mode.DIRECT, Optional.empty(), MONTH, Optional.of(endpoints), Optional.of(new Secret(TOKEN)), permits,
                TIMEOUTS, List.of(customers));
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

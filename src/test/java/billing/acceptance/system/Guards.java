package billing.acceptance.system;

import billing.client.Permit;
import billing.client.WriteGuard;
import billing.config.BillingConfig;
import billing.config.TestEnvironmentConfig;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The guard of a run, as its environment is configured. */
final class Guards {

    private Guards() {}

    static WriteGuard of(BillingConfig config) {
        Set<String> own = config.customers().stream().map(TestEnvironmentConfig::uuid).collect(Collectors.toSet());
        Map<Permit, Boolean> all = Map.of(
                Permit.CUSTOMERS, config.permits().customers(),
                Permit.CLOCK, config.permits().clock(),
                Permit.RESET, config.permits().reset());
        Set<Permit> granted = all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
        return new WriteGuard(new WriteGuard.Rules(config.environment(), own, granted));
    }
}

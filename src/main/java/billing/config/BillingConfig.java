package billing.config;

import billing.money.Member;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run is configured to do: read once at its start, checked as a whole, and never changed.
 *
 * <p>Direct mode always has endpoints and a token; mock mode has no endpoints and permits everything. No member means all members.
 * The month is that of a scenario that names none: by default the month before the current one.
 */
public record BillingConfig(
        String environment,
        Mode mode,
        Optional<Member> member,
        YearMonth month,
        Optional<Endpoints> endpoints,
        Optional<Secret> token,
        Permits permits,
        Timeouts timeouts,
        Resilience resilience,
        Pools pools,
        List<TestEnvironmentConfig> customers,
        Detours detours) {

    public BillingConfig {
        if (mode == Mode.DIRECT && (endpoints.isEmpty() || token.isEmpty())) {
            throw new IllegalArgumentException("environment %s is in direct mode and needs endpoints and a token".formatted(environment));
        }
        customers = List.copyOf(customers);
    }

    /**
     * Reads {@code billing.properties}, the file that {@code billing.config} names, environment variables and system properties; the later wins.
     *
     * @throws ConfigurationException that lists everything that is wrong
     */
    public static BillingConfig load() {
        return load(Sources.ofThisProcess());
    }

    /**
     * Makes the secrets unreadable that were given where they are not allowed, such as {@code -Dbilling.token=…}, so that whoever lists the properties
     * of a run does not tell them; the configuration is refused as before.
     */
    public static void hideSecrets(Properties given) {
        given.stringPropertyNames().stream().filter(name -> name.startsWith(Layers.PROPERTY_PREFIX))
                .forEach(name -> given.setProperty(name, Hidden.value(name, given.getProperty(name))));
    }

    static BillingConfig load(Sources sources) {
        return new Loader(sources).load();
    }
}

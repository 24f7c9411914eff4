package billing.config;

import billing.money.Member;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The configuration as far as it could be read: what is required may be missing, and is then a problem that was reported. */
record Draft(
        Optional<Mode> mode,
        Optional<Member> member,
        Optional<YearMonth> month,
        Optional<Endpoints> endpoints,
        Optional<Secret> token,
        Permits permits,
        Optional<Timeouts> timeouts,
        Optional<Resilience> resilience,
        Optional<Pools> pools,
        List<TestEnvironmentConfig> customers,
        Detours detours) {

    static Draft read(Values values) {
        return new Draft(
                values.require(Keys.MODE),
                values.read(Keys.MEMBER).flatMap(Function.identity()),
                values.read(Keys.MONTH).flatMap(Function.identity()),
                new Addresses(values).read(),
                values.read(values.isSet(Keys.TOKEN) ? Keys.TOKEN : Keys.TOKEN_FILE),
                permits(values),
                timeouts(values),
                Resilience.read(values),
                Pools.read(values),
                new Customers(values).read(),
                new DetoursReader(values).read());
    }

    /** The configuration, of a draft without a problem. */
    BillingConfig complete(String environment, Months months) {
        Mode known = mode.orElseThrow();
        boolean direct = known == Mode.DIRECT;
        return new BillingConfig(
                environment,
                known,
                member,
                month.orElseGet(() -> months.previous(member)),
                endpoints.filter(addresses -> direct),
                token,
                direct ? permits : Permits.EVERYTHING,
                timeouts.orElseThrow(),
                resilience.orElseThrow(),
                pools.orElseThrow(),
                customers,
                detours);
    }

    private static Permits permits(Values values) {
        return new Permits(
                values.read(Keys.PERMIT_CUSTOMERS).orElse(false),
                values.read(Keys.PERMIT_CLOCK).orElse(false),
                values.read(Keys.PERMIT_RESET).orElse(false),
                values.read(Keys.PERMIT_LEDGER).orElse(true));
    }

    private static Optional<Timeouts> timeouts(Values values) {
        Optional<Duration> connect = values.require(Keys.TIMEOUT_CONNECT);
        Optional<Duration> call = values.require(Keys.TIMEOUT_CALL);
        return connect.flatMap(first -> call.map(whole -> new Timeouts(first, whole)));
    }
}

package billing.acceptance.faults;

import billing.client.Addresses;
import billing.client.BillingApi;
import billing.client.BreakerRules;
import billing.client.Exchange;
import billing.client.Permit;
import billing.client.Resilience;
import billing.client.RetryRules;
import billing.client.WriteGuard;
import billing.manager.AdjustmentManager;
import billing.manager.BatchManager;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.ContractManager;
import billing.manager.CreditManager;
import billing.manager.CustomerManager;
import billing.manager.MeteringManager;
import billing.manager.PaymentManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okhttp3.Call;

/** A Korean customer billed for 2026-01, everything that can be done with it, and what went over the line. */
final class Stage {

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Subject subject = new Subject();
    private final BillingApi api;
    private final CustomerManager customers;

    /** Where the system is, its token, and how the client waits. */
    record Way(URI address, String token, Call.Factory calls) {}

    Stage(Way way, String uuid) {
        WriteGuard guard = new WriteGuard(new WriteGuard.Rules("sandbox", Set.of(uuid), EnumSet.allOf(Permit.class)));
        Resilience resilience = new Resilience(new RetryRules(RetryRules.ATTEMPTS, Duration.ofMillis(1)), BreakerRules.DEFAULT);
        api = new BillingApi(new BillingApi.Line(way.calls(), resilience), new BillingApi.Access(Addresses.one(way.address()), way.token(), guard), exchanges::add);
        customers = new CustomerManager(api, subject);
        subject.begin(new TestCustomer(uuid, Member.KR, "group", List.of(new TestCustomer.Project("default", "default", "key")), "spring"), YearMonth.of(2026, 1));
    }

    /** How often a request was sent since the last time, looks at a job aside. */
    int sent() {
        int sent = (int) exchanges.stream().filter(exchange -> !exchange.url().startsWith("/api/v1/batch/jobs/")).count();
        exchanges.clear();
        return sent;
    }

    void expect(Consumer<CustomerManager> trouble) {
        trouble.accept(customers);
    }

    /** Whatever trouble there still is. */
    void end() {
        customers.endApiTrouble();
    }

    String uuid() {
        return subject.customer().uuid();
    }

    CustomerManager customers() {
        return customers;
    }

    MeteringManager metering() {
        return new MeteringManager(api, subject);
    }

    CalculationManager calculation() {
        return new CalculationManager(api, subject);
    }

    BillingManager billing() {
        return new BillingManager(api, subject);
    }

    PaymentManager payments() {
        return new PaymentManager(api, subject);
    }

    CreditManager credits() {
        return new CreditManager(api, subject);
    }

    ContractManager contracts() {
        return new ContractManager(api, subject);
    }

    AdjustmentManager adjustments() {
        return new AdjustmentManager(api, subject);
    }

    BatchManager jobs() {
        return new BatchManager(api, subject);
    }
}

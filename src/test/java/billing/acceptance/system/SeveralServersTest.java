package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.Exchange;
import billing.client.SystemUnavailable;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.LedgerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.PaymentManager;
import billing.manager.Subject;
import billing.money.Member;
import billing.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three servers of the sandbox inside the suite share the scenarios. */
final class SeveralServersTest {

    private static final int SCENARIOS = 60;
    private static final Money NOTHING = Money.parse("0 KRW");

    private final List<Exchange> exchanges = new ArrayList<>();
    private final BillingSystem system = BillingSystem.open(Configured.mock(3), exchanges::add);

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void a_scenario_never_changes_its_server_and_scenarios_use_all_of_them() {
        Set<String> used = new HashSet<>();

        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            exchanges.clear();
            Subject subject = begun();
            live(subject);

            assertThat(exchanges).hasSizeGreaterThan(5).extracting(Exchange::address).containsOnly(exchanges.get(0).address());
            used.add(exchanges.get(0).address());
        }

        assertThat(used).hasSize(3);
    }

    @Test
    void trouble_is_met_by_the_scenario_that_asked_for_it_alone() {
        Subject troubled = begun();
        List<Subject> others = new ArrayList<>();
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            others.add(begun());
        }

        new CustomerManager(system.api(), troubled).letApiBeDown(100);

        others.forEach(other -> assertThat(new BillingManager(system.api(), other).getUnpaid()).isEqualTo(NOTHING));
        assertThatThrownBy(() -> new BillingManager(system.api(), troubled).getUnpaid()).isInstanceOf(SystemUnavailable.class);
    }

    private void live(Subject subject) {
        new MeteringManager(system.api(), subject).sendIaasMetering(List.of(MeterInput.of("compute.c2.c8m8", "720", "HOURS")));
        assertThat(new CalculationManager(system.api(), subject).recalculateAll()).isEqualTo(Money.parse("198,000 KRW"));
        new BillingManager(system.api(), subject).getBillingStatement();
        PaymentManager payments = new PaymentManager(system.api(), subject);
        payments.register();
        payments.prepare();
        payments.payInFull();
        new LedgerManager(system.api(), subject).fetchLedger();
    }

    private Subject begun() {
        Subject subject = new Subject();
        subject.begin(system.customers().take(Member.KR), YearMonth.of(2026, 1));
        new CustomerManager(system.api(), subject).defineCustomer();
        return subject;
    }
}

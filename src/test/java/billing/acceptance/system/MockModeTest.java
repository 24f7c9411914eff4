package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.RequestRefused;
import billing.client.SystemUnavailable;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.Subject;
import billing.money.Member;
import billing.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MockModeTest {

    private final Subject subject = new Subject();

    @Test
    void the_suite_brings_its_own_billing_system() {
        try (BillingSystem system = BillingSystem.open(Configured.mock(), exchange -> {})) {
            begin(system);
            new MeteringManager(system.api(), subject).sendIaasMetering(List.of(MeterInput.of("compute.c2.c8m8", "720", "HOURS")));

            assertThat(new CalculationManager(system.api(), subject).recalculateAll()).isEqualTo(Money.parse("198,000 KRW"));
        }
    }

    @Test
    void two_systems_know_nothing_of_each_other() {
        try (BillingSystem one = BillingSystem.open(Configured.mock(), exchange -> {});
                BillingSystem other = BillingSystem.open(Configured.mock(), exchange -> {})) {
            begin(one);

            assertThatThrownBy(() -> new BillingManager(other.api(), subject).getUnpaid())
                    .isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — there is no such customer");
        }
    }

    @Test
    void a_system_that_was_closed_answers_no_more() {
        BillingSystem system = BillingSystem.open(Configured.mock(), exchange -> {});
        begin(system);

        system.close();

        assertThatThrownBy(() -> new CalculationManager(system.api(), subject).recalculateAll()).isInstanceOf(SystemUnavailable.class);
    }

    private void begin(BillingSystem system) {
        new Onboarding(system, new CustomerManager(system.api(), subject), subject).begin(Member.KR);
    }
}

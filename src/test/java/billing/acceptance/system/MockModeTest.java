package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.Exchange;
import billing.client.RequestRefused;
import billing.client.SystemUnavailable;
import billing.config.Detours;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.Subject;
import billing.money.Member;
import billing.money.Money;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    void a_customer_whose_scenario_has_ended_is_forgotten_at_once_and_no_other() {
        Subject other = new Subject();
        try (BillingSystem system = BillingSystem.open(Configured.mock(), exchange -> {})) {
            begin(system);
            new Onboarding(system, new CustomerManager(system.api(), other), other).begin(Member.KR);

            system.forget(subject.customer());

            assertThatThrownBy(() -> new BillingManager(system.api(), subject).getUnpaid())
                    .isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — there is no such customer");
            assertThat(new BillingManager(system.api(), other).getUnpaid()).isEqualTo(Money.parse("0 KRW"));
        }
    }

    @Test
    void the_exchange_says_who_gave_an_answer_that_was_configured() {
        List<Exchange> seen = new ArrayList<>();
        Detours detours = new Detours(List.of(new Detours.Fixed("GET /api/v1/billing/unpaid", 200,
                "{\"uuid\":\"u\",\"month\":\"2026-01\",\"currency\":\"KRW\",\"unpaid\":4711}")), Optional.empty());

        try (BillingSystem system = BillingSystem.open(Configured.mock(detours), seen::add)) {
            begin(system);

            assertThat(new BillingManager(system.api(), subject).getUnpaid()).isEqualTo(Money.parse("4,711 KRW"));
        }
        assertThat(seen.get(seen.size() - 1).answer().orElseThrow().message().headers()).contains("X-Answered-From: fixed");
    }

    @Test
    void a_real_system_that_requests_are_passed_on_to_and_that_is_silent_is_unavailable() {
        Detours through = new Detours(List.of(), Optional.of(new Detours.Upstream(URI.create("http://127.0.0.1:1"), List.of("GET /api/v1/billing/unpaid"))));

        try (BillingSystem system = BillingSystem.open(Configured.mock(through), exchange -> {})) {
            begin(system);

            assertThatThrownBy(() -> new BillingManager(system.api(), subject).getUnpaid()).isInstanceOf(SystemUnavailable.class)
                    .hasMessageContaining("UPSTREAM_SILENT").hasMessageContaining("http://127.0.0.1:1");
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

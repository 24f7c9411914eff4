package billing.acceptance.system;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.ScriptedServer;
import billing.client.WriteNotAllowed;
import billing.config.Permits;
import billing.config.TestEnvironmentConfig;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OnboardingTest {

    private static final TestEnvironmentConfig KOREAN = Configured.customer("u-1", Member.KR, "p-1", "p-2");

    private final ScriptedServer server = ScriptedServer.answering(answer(200, """
            {"uuid":"u-1","member":"kr","billing_group_id":"group-u-1","projects":[],"today":"2026-01-31"}"""));
    private final Subject subject = new Subject();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_lent_customer_is_reset_before_it_is_used_where_that_is_permitted() {
        try (BillingSystem system = open(new Permits(false, false, true, true))) {
            onboarding(system).begin(Member.KR);
        }

        assertThat(server.lines()).containsExactly("POST /sandbox/reset");
        assertThat(subject.customer().uuid()).isEqualTo("u-1");
    }

    @Test
    void a_lent_customer_is_left_alone_where_nothing_is_permitted() {
        try (BillingSystem system = open(new Permits(false, false, false, true))) {
            Onboarding onboarding = onboarding(system);
            onboarding.begin(Member.KR);
            onboarding.haveProjects(List.of("web", "data"));
        }

        assertThat(server.lines()).isEmpty();
        assertThat(subject.customer().projects()).extracting(project -> project.id()).containsExactly("p-1", "p-2");
    }

    @Test
    void a_fresh_customer_is_created_and_changed_and_never_reset_before() {
        try (BillingSystem system = open(new Permits(true, false, true, true))) {
            Onboarding onboarding = onboarding(system);
            onboarding.begin(Member.KR);
            onboarding.haveProjects(List.of("web"));
        }

        String line = "PUT /api/v1/customers/" + subject.customer().uuid();
        assertThat(server.lines()).containsExactly(line, line);
    }

    @Test
    void a_customer_is_billed_for_the_configured_month_unless_the_scenario_names_one() {
        try (BillingSystem system = open(new Permits(true, true, true, true))) {
            onboarding(system).begin(Member.KR);
            assertThat(subject.month()).isEqualTo(YearMonth.of(2026, 1));

            Subject other = new Subject();
            new Onboarding(system, new CustomerManager(system.api(), other), other).begin(Member.KR, YearMonth.of(2028, 2));
            assertThat(other.month()).isEqualTo(YearMonth.of(2028, 2));
        }
    }

    @Test
    void a_scenario_has_one_customer() {
        try (BillingSystem system = open(new Permits(true, true, true, true))) {
            onboarding(system).begin(Member.KR);

            assertThatThrownBy(() -> onboarding(system).begin(Member.JP)).isInstanceOf(IllegalStateException.class)
                    .hasMessage("the scenario has a customer already, in Korea; a scenario has one");
        }
    }

    @Test
    void a_clock_moves_only_where_that_is_permitted() {
        try (BillingSystem system = open(new Permits(false, false, false, true))) {
            onboarding(system).begin(Member.KR);

            assertThatThrownBy(() -> onboarding(system).moveClock(LocalDate.of(2026, 2, 1))).isInstanceOf(WriteNotAllowed.class)
                    .hasMessage("Not sent: PUT /sandbox/clock: the environment alpha does not permit to move clocks (billing.permit.clock)");
        }

        assertThat(server.lines()).isEmpty();
    }

    private BillingSystem open(Permits permits) {
        return BillingSystem.open(Configured.direct(server.address(), permits, KOREAN), exchange -> {});
    }

    private Onboarding onboarding(BillingSystem system) {
        return new Onboarding(system, new CustomerManager(system.api(), subject), subject);
    }
}

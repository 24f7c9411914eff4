package billing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.money.Member;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BillingConfigTest {

    private static final URI STANDALONE = URI.create("http://127.0.0.1:8080");

    @Test
    void nothing_configured_is_the_sandbox_inside_the_suite() {
        BillingConfig config = new Given().load();

        assertThat(config).isEqualTo(new BillingConfig(
                "local",
                Mode.MOCK,
                Optional.empty(),
                YearMonth.of(2026, 2),
                Optional.empty(),
                Optional.empty(),
                new Permits(true, true, true, true),
                new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(10)),
                new Resilience(new Retry(3, Duration.ofMillis(10)), new Breaker(80, 20, 5, Duration.ofSeconds(2), 1)),
                new Pools(1, 64, Duration.ofMinutes(5)),
                List.of(),
                Detours.NONE));
    }

    @Test
    void the_standalone_environment_is_a_sandbox_on_this_machine_that_permits_everything() {
        Given given = new Given().variable("BILLING_ENVIRONMENT", "standalone").variable("BILLING_TOKEN", "t0ken");

        BillingConfig config = given.load();

        assertThat(config.mode()).isEqualTo(Mode.DIRECT);
        assertThat(config.endpoints()).contains(new Endpoints(STANDALONE, STANDALONE, STANDALONE));
        assertThat(config.token()).contains(new Secret("t0ken"));
        assertThat(config.permits()).isEqualTo(Permits.EVERYTHING);
    }

    @Test
    void each_part_may_have_an_address_of_its_own() {
        Given given = new Given()
                .property("billing.environment", "standalone")
                .property("billing.url.payment", "https://localhost:8443/gateway/")
                .variable("BILLING_TOKEN", "t0ken");

        Optional<Endpoints> endpoints = given.load().endpoints();

        assertThat(endpoints).contains(new Endpoints(STANDALONE, STANDALONE, URI.create("https://localhost:8443/gateway")));
    }

    @Test
    void a_member_a_month_and_timeouts_are_read() {
        Given given = new Given()
                .variable("BILLING_MEMBER", "jp")
                .variable("BILLING_MONTH", "2025-11")
                .property("billing.timeout.connect", "500ms")
                .property("billing.timeout.call", "2m");

        BillingConfig config = given.load();

        assertThat(config.member()).contains(Member.JP);
        assertThat(config.month()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(config.timeouts()).isEqualTo(new Timeouts(Duration.ofMillis(500), Duration.ofMinutes(2)));
    }

    @Test
    void the_month_before_the_current_one_is_told_in_the_members_zone() {
        Given newYearInSeoul = new Given().now("2025-12-31T15:00:00Z");

        BillingConfig all = newYearInSeoul.load();
        BillingConfig korea = newYearInSeoul.variable("BILLING_MEMBER", "kr").load();

        assertThat(all.month()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(korea.month()).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void a_moment_before_midnight_in_seoul_it_is_still_the_old_month() {
        Given given = new Given().now("2025-12-31T14:59:59Z").variable("BILLING_MEMBER", "kr");

        BillingConfig config = given.load();

        assertThat(config.month()).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void direct_mode_without_a_token_cannot_be_made() {
        BillingConfig mock = new Given().load();

        assertThatThrownBy(() -> new BillingConfig(
                        "alpha", Mode.DIRECT, mock.member(), mock.month(),
                        mock.endpoints(), mock.token(), mock.permits(), mock.timeouts(), mock.resilience(), mock.pools(), mock.customers(), mock.detours()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment alpha is in direct mode and needs endpoints and a token");
    }

    @Test
    void this_process_has_a_configuration_that_can_be_read() {
        Sources sources = Sources.ofThisProcess();

        assertThat(sources.projectFile()).contains("billing.environment=local");
        assertThat(sources.variables()).isEqualTo(System.getenv());
        assertThat(sources.properties()).containsKey("java.version");
    }
}

package billing.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.ClockSetting;
import billing.api.Customer;
import billing.api.DamageRequest;
import billing.api.FaultRequest;
import billing.api.ResetRequest;
import billing.client.CannedSystem;
import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CustomerManagerTest {

    private final Subject subject = Subjects.of(Member.KR, "web", "data");

    @Test
    void a_customer_is_defined_with_its_projects_and_the_last_day_of_its_month() {
        CannedSystem system = CannedSystem.answering(new Customer("u", "kr", "group", List.of(), Optional.empty()));

        new CustomerManager(system.api(), subject).defineCustomer();

        assertThat(system.onlySent().line()).isEqualTo("PUT /api/v1/customers/u");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"member\":\"kr\",\"billing_group_id\":\"group\",\"projects\":["
                + "{\"project_id\":\"id-web\",\"appkey\":\"key-web\"},{\"project_id\":\"id-data\",\"appkey\":\"key-data\"}],\"today\":\"2026-01-31\"}");
    }

    @Test
    void a_customer_that_is_defined_again_keeps_the_day_to_which_its_clock_moved() {
        CannedSystem system = CannedSystem.answering(new ClockSetting("u", LocalDate.of(2026, 3, 1)),
                new Customer("u", "kr", "group", List.of(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), subject);

        manager.moveClock(LocalDate.of(2026, 3, 1));
        manager.defineCustomer();

        assertThat(system.sent().get(0).line()).isEqualTo("PUT /sandbox/clock");
        assertThat(system.sent().get(0).body()).isEqualTo("{\"uuid\":\"u\",\"today\":\"2026-03-01\"}");
        assertThat(system.sent().get(1).body()).contains("\"today\":\"2026-03-01\"");
    }

    @Test
    void a_customer_is_reset_by_its_uuid() {
        CannedSystem system = CannedSystem.answering(new ResetRequest("v", Optional.empty()));

        new CustomerManager(system.api(), new Subject()).resetCustomer("v");

        assertThat(system.onlySent().line()).isEqualTo("POST /sandbox/reset");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"v\"}");
    }

    @Test
    void a_customer_is_forgotten_by_its_uuid() {
        CannedSystem system = CannedSystem.answering(new ResetRequest("v", Optional.of(true)));

        new CustomerManager(system.api(), new Subject()).forgetCustomer("v");

        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"v\",\"forget\":true}");
    }

    @Test
    void the_gateway_is_asked_for_trouble() {
        CannedSystem system = CannedSystem.answering(new FaultRequest("u", "any", Optional.empty(), Optional.empty(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), subject);

        manager.letGatewayDecline();
        manager.letGatewayTimeOut();
        manager.letGatewayDropLine();

        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsOnly("POST /sandbox/faults");
        assertThat(system.sent()).extracting(CannedSystem.Sent::body)
                .containsExactly("{\"uuid\":\"u\",\"fault\":\"GATEWAY_DECLINES\"}", "{\"uuid\":\"u\",\"fault\":\"GATEWAY_TIMES_OUT\"}",
                        "{\"uuid\":\"u\",\"fault\":\"GATEWAY_DROPS_LINE\"}");
    }

    @Test
    void the_api_is_asked_for_trouble() {
        CannedSystem system = CannedSystem.answering(new FaultRequest("u", "any", Optional.empty(), Optional.empty(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), subject);

        manager.letApiAnswer(503, 2);
        manager.letApiBeDown(3);
        manager.letApiDropLine(4);
        manager.letApiCutAnswers(5);
        manager.letApiGarbleAnswers(6);
        manager.letApiBeSlow(250);
        manager.endApiTrouble();

        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsOnly("POST /sandbox/faults");
        assertThat(system.sent()).extracting(CannedSystem.Sent::body).containsExactly(
                "{\"uuid\":\"u\",\"fault\":\"API_ANSWERS\",\"status\":503,\"times\":2}", "{\"uuid\":\"u\",\"fault\":\"API_DOWN\",\"times\":3}",
                "{\"uuid\":\"u\",\"fault\":\"API_DROPS\",\"times\":4}", "{\"uuid\":\"u\",\"fault\":\"API_CUTS\",\"times\":5}",
                "{\"uuid\":\"u\",\"fault\":\"API_GARBLES\",\"times\":6}",
                "{\"uuid\":\"u\",\"fault\":\"API_SLOW\",\"millis\":250}", "{\"uuid\":\"u\",\"fault\":\"NONE\"}");
    }

    @ParameterizedTest
    @CsvSource({"statement total, STATEMENT_TOTAL", "credit balance, CREDIT_BALANCE", "credit use, CREDIT_USE", "payment history, PAYMENT_HISTORY",
            "gateway charge, CHARGE", "event, EVENT"})
    void the_ledger_of_the_month_is_damaged(String words, String kind) {
        CannedSystem system = CannedSystem.answering(new DamageRequest("u", YearMonth.of(2026, 1), kind));

        new CustomerManager(system.api(), subject).damageLedger(Damage.of(words));

        assertThat(system.onlySent().line()).isEqualTo("POST /sandbox/damage");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-01\",\"damage\":\"" + kind + "\"}");
    }

    @Test
    void what_a_ledger_does_not_have_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> Damage.of("credit balnce")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"credit balnce\" is not a part of a ledger; allowed: statement total, credit balance, credit use, payment history, "
                        + "gateway charge, event; nearest: credit balance");
    }

    @Test
    void trouble_of_the_api_ends_once_where_it_was_asked_for() {
        CannedSystem system = CannedSystem.answering(new FaultRequest("u", "any", Optional.empty(), Optional.empty(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), subject);

        manager.letApiBeDown(2);
        manager.endApiTrouble();
        manager.endApiTrouble();

        assertThat(system.sent()).extracting(CannedSystem.Sent::body)
                .containsExactly("{\"uuid\":\"u\",\"fault\":\"API_DOWN\",\"times\":2}", "{\"uuid\":\"u\",\"fault\":\"NONE\"}");
    }

    @Test
    void no_trouble_of_the_api_is_ended_where_none_was_asked_for() {
        CannedSystem system = CannedSystem.answering(new FaultRequest("u", "any", Optional.empty(), Optional.empty(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), subject);

        manager.letGatewayDecline();
        manager.endApiTrouble();

        assertThat(system.onlySent().body()).contains("GATEWAY_DECLINES");
    }

    @Test
    void nothing_is_sent_for_nobody() {
        CannedSystem system = CannedSystem.answering(new FaultRequest("u", "any", Optional.empty(), Optional.empty(), Optional.empty()));
        CustomerManager manager = new CustomerManager(system.api(), new Subject());

        assertThatThrownBy(manager::defineCustomer).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(manager::letGatewayDecline).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> manager.moveClock(LocalDate.of(2026, 1, 1))).isInstanceOf(InvalidInput.class);
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void the_month_of_nobody_does_not_move() {
        assertThatThrownBy(() -> new Subject().moveTo(YearMonth.of(2026, 2))).isInstanceOf(InvalidInput.class)
                .hasMessage("the scenario has no customer yet; begin it with: Given a customer in Korea billed for 2026-01");
    }

    @Test
    void a_customer_does_not_tell_its_app_keys() {
        assertThat(subject.customer().toString()).contains("web", "data").doesNotContain("key-");
    }
}

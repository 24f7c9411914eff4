package billing.acceptance.audit;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.acceptance.state.Actions;
import billing.api.CustomerLedger;
import billing.api.FaultRequest;
import billing.api.LedgerMonth;
import billing.client.CannedSystem;
import billing.client.SystemUnavailable;
import billing.manager.CustomerManager;
import billing.manager.LedgerManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenarioAuditTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final String REFUSED = """
            Refused: UNAUTHORIZED — no
            If this system has no GET /api/v1/customers/{uuid}/ledger, the settings of its environment have to say so: billing.permit.ledger=false""";
    private static final String FOUND = """
            Wrong ledger: this law is broken: no event counts twice (2026-01)
              event  2026-01  §3  the event e-1 counts in 2026-01 and again in 2026-01""";

    @Test
    void a_sound_ledger_is_told_in_one_line() {
        ScenarioAudit audit = audit(event(1));

        assertThat(audit.verify()).isEqualTo("Ledger audit: 1 month, 6 laws hold");
        assertThat(audit(event(1)).findings()).isEqualTo("Ledger audit: 1 month, 6 laws hold");
    }

    @Test
    void a_wrong_ledger_fails_a_scenario_that_passed_so_far() {
        assertThatThrownBy(() -> audit(event(2)).verify()).isInstanceOf(AssertionError.class).hasMessage(FOUND);
    }

    @Test
    void a_wrong_ledger_is_only_told_of_a_scenario_that_failed_already() {
        assertThat(audit(event(2)).findings()).isEqualTo(FOUND);
    }

    @Test
    void a_refusal_to_show_the_ledger_fails_the_scenario() {
        assertThatThrownBy(() -> audit(problem(401, "UNAUTHORIZED", "no")).verify()).isInstanceOf(AssertionError.class).hasMessage(REFUSED);
        assertThat(audit(problem(401, "UNAUTHORIZED", "no")).findings()).isEqualTo(REFUSED);
    }

    @Test
    void a_system_that_cannot_be_reached_breaks_the_audit_and_does_not_fail_it() {
        assertThatThrownBy(() -> audit(problem(500, "BROKEN", "no")).verify()).isInstanceOf(SystemUnavailable.class);
        assertThat(audit(problem(500, "BROKEN", "no")).findings()).startsWith("System unavailable: GET http://canned/api/v1/customers/u/ledger was answered 500");
    }

    @Test
    void trouble_of_the_api_that_the_scenario_asked_for_ends_before_the_ledger_is_read() {
        FaultRequest slow = new FaultRequest("u", "API_SLOW", Optional.empty(), Optional.empty(), Optional.of(1));
        CannedSystem system = CannedSystem.answering(slow, slow, event(1));
        CustomerManager customers = new CustomerManager(system.api(), subject());

        customers.letApiBeSlow(1);
        audit(system, customers).verify();

        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsExactly("POST /sandbox/faults", "POST /sandbox/faults",
                "GET /api/v1/customers/u/ledger");
        assertThat(system.sent().get(1).body()).contains("NONE");
    }

    private static ScenarioAudit audit(Object... answers) {
        CannedSystem system = CannedSystem.answering(answers);
        return audit(system, new CustomerManager(system.api(), subject()));
    }

    private static ScenarioAudit audit(CannedSystem system, CustomerManager customers) {
        return new ScenarioAudit(customers, new LedgerManager(system.api(), subject()), new LedgerAudit(new DeclaredDamages()), new Actions());
    }

    private static Subject subject() {
        Subject subject = new Subject();
        subject.begin(new TestCustomer("u", Member.ETC, "group", List.of(new TestCustomer.Project("web", "id-web", "key-web")), "spring"), MONTH);
        return subject;
    }

    private static CustomerLedger event(int times) {
        LedgerMonth month = new LedgerMonth(MONTH, Optional.empty(), List.of(), Collections.nCopies(times, "e-1"), Optional.empty());
        return new CustomerLedger("u", "USD", List.of(month), Optional.empty());
    }
}

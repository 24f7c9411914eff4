package billing.acceptance.audit;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.acceptance.state.Actions;
import billing.api.FaultRequest;
import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.PaymentList;
import billing.client.CannedSystem;
import billing.client.SystemUnavailable;
import billing.manager.CustomerManager;
import billing.manager.LedgerManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenarioAuditTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final PaymentList NO_PAYMENTS = new PaymentList("u", Optional.empty(), List.of());
    private static final String FOUND = """
            Wrong ledger: this law is broken: no event counts twice (2026-01)
              event  2026-01  §3  the event e-1 counts in 2026-01 and again in 2026-01""";

    @Test
    void a_sound_ledger_is_told_in_one_line() {
        ScenarioAudit audit = audit(NO_PAYMENTS, event(1));

        assertThat(audit.verify()).isEqualTo("Ledger audit: 1 month, 6 laws hold");
        assertThat(audit(NO_PAYMENTS, event(1)).findings()).isEqualTo("Ledger audit: 1 month, 6 laws hold");
    }

    @Test
    void a_wrong_ledger_fails_a_scenario_that_passed_so_far() {
        assertThatThrownBy(() -> audit(NO_PAYMENTS, event(2)).verify()).isInstanceOf(AssertionError.class).hasMessage(FOUND);
    }

    @Test
    void a_wrong_ledger_is_only_told_of_a_scenario_that_failed_already() {
        assertThat(audit(NO_PAYMENTS, event(2)).findings()).isEqualTo(FOUND);
    }

    @Test
    void a_refusal_to_show_the_ledger_fails_the_scenario() {
        assertThatThrownBy(() -> audit(problem(401, "UNAUTHORIZED", "no")).verify()).isInstanceOf(AssertionError.class).hasMessage("Refused: UNAUTHORIZED — no");
        assertThat(audit(problem(401, "UNAUTHORIZED", "no")).findings()).isEqualTo("Refused: UNAUTHORIZED — no");
    }

    @Test
    void a_system_that_cannot_be_reached_breaks_the_audit_and_does_not_fail_it() {
        assertThatThrownBy(() -> audit(problem(500, "BROKEN", "no")).verify()).isInstanceOf(SystemUnavailable.class);
        assertThat(audit(problem(500, "BROKEN", "no")).findings()).startsWith("System unavailable: GET http://canned/api/v1/payment was answered 500");
    }

    @Test
    void trouble_of_the_api_that_the_scenario_asked_for_ends_before_the_ledger_is_read() {
        FaultRequest slow = new FaultRequest("u", "API_SLOW", Optional.empty(), Optional.empty(), Optional.of(1));
        CannedSystem system = CannedSystem.answering(slow, slow, NO_PAYMENTS, event(1));
        CustomerManager customers = new CustomerManager(system.api(), subject());

        customers.letApiBeSlow(1);
        audit(system, customers).verify();

        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsExactly("POST /sandbox/faults", "POST /sandbox/faults",
                "GET /api/v1/payment?uuid=u", "GET /api/v1/metering?uuid=u&month=2026-01");
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

    private static MeteringList event(int times) {
        MeteringData meter = new MeteringData("object.requests", "DELTA", "COUNT", "1", "id-web", OffsetDateTime.parse("2026-01-31T00:00:00Z"),
                Optional.empty(), Optional.of("e-1"));
        return new MeteringList("u", MONTH, Collections.nCopies(times, meter), Optional.empty());
    }
}

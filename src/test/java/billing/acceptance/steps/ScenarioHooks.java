package billing.acceptance.steps;

import billing.acceptance.audit.ScenarioAudit;
import billing.acceptance.page.Notes;
import billing.acceptance.state.LifeState;
import billing.acceptance.state.ScenarioLife;
import billing.acceptance.system.BillingSystem;
import billing.config.Mode;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;

/** Drives a scenario through its life, and leaves nothing of its customer behind. */
public final class ScenarioHooks {

    /** Cucumber runs the higher order first; that of {@link #cleanUp} is 10000. */
    private static final int BEFORE_THE_END = 20_000;

    private final ScenarioLife life;
    private final BillingSystem system;
    private final Subject subject;
    private final CustomerManager customers;
    private final ScenarioAudit audit;

    public ScenarioHooks(ScenarioLife life, BillingSystem system, Subject subject, CustomerManager customers, ScenarioAudit audit) {
        this.life = life;
        this.system = system;
        this.subject = subject;
        this.customers = customers;
        this.audit = audit;
    }

    @Before
    public void setUp() {
        Notes.current().ifPresent(notes -> notes.begun(life, system.api().telemetry().traceId()));
        life.become(LifeState.CONFIGURED);
        if (system.config().mode() == Mode.MOCK) {
            life.become(LifeState.MOCK_STARTED);
            life.become(LifeState.DATA_RESET);
        } else {
            life.become(LifeState.DIRECT_MODE);
        }
        life.become(LifeState.TESTING);
    }

    /** A hook of its own: whatever it throws, {@link #cleanUp} runs after it. */
    @After(order = BEFORE_THE_END)
    public void auditOfTheLedger(Scenario scenario) {
        life.become(scenario.isFailed() ? LifeState.FAILED : LifeState.VERIFYING);
        subject.ifAny().ifPresent(customer -> audit(customer, scenario));
    }

    @After
    public void cleanUp(Scenario scenario) {
        life.become(LifeState.CLEANING);
        subject.ifAny().ifPresent(customer -> leaveNothingOf(customer, scenario));
        life.become(LifeState.END);
    }

    private void audit(TestCustomer customer, Scenario scenario) {
        Notes.current().ifPresent(notes -> notes.isAbout(customer));
        String found = system.unaudited().orElseGet(() -> scenario.getStatus() == Status.PASSED ? audit.verify() : audit.findings());
        Notes.current().ifPresent(notes -> notes.audited(found));
    }

    private void leaveNothingOf(TestCustomer customer, Scenario scenario) {
        try {
            system.forget(customer);
            if (system.outlivesTheRun() && system.config().permits().reset()) {
                reset(customer);
            }
        } catch (RuntimeException unreachable) {
            if (!scenario.isFailed()) {
                throw unreachable;
            }
        } finally {
            system.customers().giveBack(customer);
        }
    }

    private void reset(TestCustomer customer) {
        if (system.customers().areLent()) {
            customers.resetCustomer(customer.uuid());
        } else {
            customers.forgetCustomer(customer.uuid());
        }
    }
}

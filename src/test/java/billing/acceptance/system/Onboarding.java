package billing.acceptance.system;

import billing.config.Permits;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Gives a scenario its customer, and changes it, as far as the environment permits. */
public final class Onboarding {

    private final BillingSystem system;
    private final CustomerManager manager;
    private final Subject subject;

    public Onboarding(BillingSystem system, CustomerManager manager, Subject subject) {
        this.system = system;
        this.manager = manager;
        this.subject = subject;
    }

    /** A customer billed for the configured month. */
    public void begin(Member member) {
        begin(member, system.config().month());
    }

    public void begin(Member member, YearMonth month) {
        subject.ifAny().ifPresent(first -> {
            throw new IllegalStateException("the scenario has a customer already, in %s; a scenario has one".formatted(first.member().country()));
        });
        TestCustomer customer = system.customers().take(member);
        subject.begin(customer, month);
        if (system.customers().areLent() && permits().reset()) {
            manager.resetCustomer(customer.uuid());
        }
        define();
    }

    public void haveProjects(List<String> names) {
        subject.is(system.customers().withProjects(subject.customer(), names));
        define();
    }

    public void moveClock(LocalDate day) {
        manager.moveClock(day);
    }

    private void define() {
        if (permits().customers()) {
            manager.defineCustomer();
        }
    }

    private Permits permits() {
        return system.config().permits();
    }
}

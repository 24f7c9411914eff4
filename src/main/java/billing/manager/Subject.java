package billing.manager;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whom and which month a scenario speaks of; every manager of the scenario shares it. */
public final class Subject {

    private Optional<TestCustomer> customer = Optional.empty();
    private Optional<YearMonth> month = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    private boolean expectsTrouble;

    /** From now on the scenario speaks of this customer and month; today is the month's last day. */
    public void begin(TestCustomer billed, YearMonth first) {
        customer = Optional.of(billed);
        moveTo(first);
        today = Optional.of(first.atEndOfMonth());
    }

    public void is(TestCustomer changed) {
        customer = Optional.of(changed);
    }

    public void moveTo(YearMonth next) {
        customer();
        month = Optional.of(next);
    }

    void setToday(LocalDate day) {
        today = Optional.of(day);
    }

    /** The scenario asked for trouble; until its end, what its requests meet says nothing about the system. */
    void expectTrouble() {
        expectsTrouble = true;
    }

    boolean expectsTrouble() {
        return expectsTrouble;
    }

    public Optional<TestCustomer> ifAny() {
        return customer;
    }

    public TestCustomer customer() {
        return customer.orElseThrow(Subject::noCustomer);
    }

    public YearMonth month() {
        return month.orElseThrow(Subject::noCustomer);
    }

    LocalDate today() {
        return today.orElseThrow(Subject::noCustomer);
    }

    private static InvalidInput noCustomer() {
        return new InvalidInput("the scenario has no customer yet; begin it with: Given a customer in Korea billed for 2026-01");
    }
}

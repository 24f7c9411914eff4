package billing.performance;

import billing.acceptance.system.BillingSystem;
import billing.config.BillingConfig;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.money.Member;
import billing.sandbox.Sandbox;
import java.time.YearMonth;

/**
 * The two rows of the seed's table that one process can tell: how long the mock takes to start, the first time in a process, and an answer of the API, each in
 * milliseconds. Validation is on. The other rows are told by the build: its tests' XML has each test's time, and its last lines the suite's.
 */
final class SeedTable {

    private static final int ANSWERS = 200;
    private static final double MILLION = 1_000_000;

    private SeedTable() {}

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        Sandbox.start("token").close();
        double started = (System.nanoTime() - begin) / MILLION;
        new Figure("mock server start, ms", 2000, started).print("the first in its process");
        try (BillingSystem system = BillingSystem.open(BillingConfig.load(), exchange -> {})) {
            Subject subject = new Subject();
            subject.begin(system.customers().take(Member.KR), YearMonth.of(2026, 1));
            new CustomerManager(system.api(), subject).defineCustomer();
            new CalculationManager(system.api(), subject).recalculateAll();
            BillingManager billing = new BillingManager(system.api(), subject);
            double[] took = Rounds.medians(ANSWERS, ANSWERS, () -> milliseconds(billing::getBillingStatement));
            new Figure("API answer, ms", 200, took[0]).print("a statement, median of " + ANSWERS);
        }
    }

    private static double milliseconds(Runnable call) {
        long begin = System.nanoTime();
        call.run();
        return (System.nanoTime() - begin) / MILLION;
    }
}

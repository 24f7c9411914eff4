package billing.acceptance.run.hooked;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** Hooks of which one fails where a scenario asks for it; only {@code FixturesTest} knows them. */
public final class Hooks {

    private static final int FIRST = 20_000;

    @Before
    public void setUp() {
        // what is there to be reported
    }

    @After(order = FIRST)
    public void auditOfTheLedger(Scenario scenario) {
        if (scenario.getName().contains("wrong ledger")) {
            throw new AssertionError("Wrong ledger: 6 KRW");
        }
    }

    @After
    public void cleanUp(Scenario scenario) {
        if (scenario.getName().contains("noisy")) {
            scenario.log("cleaned");
        }
    }
}

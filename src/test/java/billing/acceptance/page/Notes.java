package billing.acceptance.page;

import billing.acceptance.state.LifeState;
import billing.acceptance.state.ScenarioLife;
import billing.acceptance.state.Script;
import billing.client.Exchange;
import billing.manager.Ledger;
import billing.manager.TestCustomer;
import billing.report.scenario.Call;
import billing.report.scenario.Stage;
import billing.report.scenario.WrongFigure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written down of the scenario on this thread while it runs; nothing where no page will be made.
 *
 * <p>Each scenario runs on one thread from beginning to end, so a thread has one scenario's notes.
 */
public final class Notes {

    private static final ThreadLocal<Notes> CURRENT = new ThreadLocal<>();

    private final List<Call> calls = new ArrayList<>();
    private Optional<ScenarioLife> life = Optional.empty();
    private Optional<TestCustomer> customer = Optional.empty();
    private Optional<Ledger> ledger = Optional.empty();
    private Optional<String> audit = Optional.empty();
    private Optional<String> trace = Optional.empty();
    private Optional<WrongFigure> figure = Optional.empty();

    private Notes() {}

    static void begin() {
        CURRENT.set(new Notes());
    }

    public static Optional<Notes> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static Optional<Notes> end() {
        Optional<Notes> ended = current();
        CURRENT.remove();
        return ended;
    }

    /** The scenario has begun to live; it is in this trace, if in any. */
    public void begun(ScenarioLife itsLife, Optional<String> itsTrace) {
        life = Optional.of(itsLife);
        trace = itsTrace;
    }

    public void exchanged(Exchange exchange) {
        calls.add(new Call(Instant.now().minus(exchange.attempt().took()), step(), exchange));
    }

    public void found(Ledger itsLedger) {
        ledger = Optional.of(itsLedger);
    }

    public void audited(String finding) {
        audit = Optional.of(finding);
    }

    public void isAbout(TestCustomer itsCustomer) {
        customer = Optional.of(itsCustomer);
    }

    /** The first figure counts: what comes after it is mostly its consequence. */
    void wrong(WrongFigure itsFigure) {
        figure = figure.or(() -> Optional.of(itsFigure));
    }

    List<Call> calls() {
        return calls;
    }

    List<Stage> stages() {
        return life.map(ScenarioLife::stages).orElse(List.of());
    }

    /** Who answers, as the design's diagrams name it. */
    String server() {
        return stages().stream().anyMatch(stage -> stage.state().equals(LifeState.DIRECT_MODE.toString())) ? "External API" : "Mock Server";
    }

    Optional<TestCustomer> customer() {
        return customer;
    }

    Optional<Ledger> ledger() {
        return ledger;
    }

    Optional<String> audit() {
        return audit;
    }

    Optional<String> trace() {
        return trace;
    }

    Optional<WrongFigure> figure() {
        return figure;
    }

    private String step() {
        return switch (life.map(ScenarioLife::state).orElse(LifeState.INITIALIZING)) {
            case TESTING -> Script.currentStep().orElse("before the first step");
            case VERIFYING, FAILED -> "Audit of the ledger";
            case CLEANING, END -> "Clean-up";
            case INITIALIZING, CONFIGURED, MOCK_STARTED, DIRECT_MODE, DATA_RESET -> "Set-up";
        };
    }
}

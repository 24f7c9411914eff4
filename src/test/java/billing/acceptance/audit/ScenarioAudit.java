package billing.acceptance.audit;

import billing.acceptance.page.Notes;
import billing.acceptance.state.Actions;
import billing.manager.CustomerManager;
import billing.manager.Ledger;
import billing.manager.LedgerManager;
import java.util.Optional;

/** Audits the ledger of a scenario's customer after the last step, whatever the scenario was about; trouble of the API that it asked for ends before. */
public final class ScenarioAudit {

    private static final String WHERE_THERE_IS_NONE =
            "If this system has no GET /api/v1/customers/{uuid}/ledger, the settings of its environment have to say so: billing.permit.ledger=false";

    private final CustomerManager customers;
    private final LedgerManager ledgers;
    private final LedgerAudit audit;
    private final Actions actions;

    public ScenarioAudit(CustomerManager customers, LedgerManager ledgers, LedgerAudit audit, Actions actions) {
        this.customers = customers;
        this.ledgers = ledgers;
        this.audit = audit;
        this.actions = actions;
    }

    /** What holds; a wrong ledger, and one that the system refuses to show, is an {@link AssertionError}, no answer what the client makes of it. */
    public String verify() {
        customers.endApiTrouble();
        Ledger ledger = actions.read(ledgers::fetchLedger, WHERE_THERE_IS_NONE);
        Notes.current().ifPresent(notes -> notes.found(ledger));
        return audit.judge(ledger);
    }

    /** What {@link #verify} says or throws, for a scenario that failed already: the ledger does not hide why. */
    public String findings() {
        try {
            return verify();
        } catch (AssertionError | RuntimeException found) {
            return Optional.ofNullable(found.getMessage()).orElseGet(found::toString);
        }
    }
}

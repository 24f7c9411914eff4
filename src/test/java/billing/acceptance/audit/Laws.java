package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.util.List;

/** Every law, applied to a ledger. */
final class Laws {

    private Laws() {}

    static List<Violation> violations(Ledger ledger) {
        Findings found = new Findings();
        for (LedgerLaw law : LedgerLaw.values()) {
            apply(law, ledger, found);
        }
        return found.all();
    }

    private static void apply(LedgerLaw law, Ledger ledger, Findings found) {
        switch (law) {
            case STATEMENT -> StatementLaw.apply(ledger, found);
            case CREDIT_BALANCE -> CreditBalanceLaw.apply(ledger, found);
            case CREDIT_USE -> CreditUseLaw.apply(ledger, found);
            case PAYMENT_HISTORY -> PaymentHistoryLaw.apply(ledger, found);
            case CHARGE -> ChargeLaw.apply(ledger, found);
            case EVENT -> EventLaw.apply(ledger, found);
        }
    }
}

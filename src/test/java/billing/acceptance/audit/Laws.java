package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every law, applied to a ledger. */
final class Laws {

    private Laws() {}

    static List<Violation> violations(Ledger ledger) {
        return Arrays.stream(LedgerLaw.values()).flatMap(law -> violations(law, ledger)).toList();
    }

    static Stream<Violation> violations(LedgerLaw law, Ledger ledger) {
        return switch (law) {
            case STATEMENT -> StatementLaw.violations(ledger);
            case CREDIT_BALANCE -> CreditBalanceLaw.violations(ledger);
            case CREDIT_USE -> CreditUseLaw.violations(ledger);
            case PAYMENT_HISTORY -> PaymentHistoryLaw.violations(ledger);
            case CHARGE -> ChargeLaw.violations(ledger);
            case EVENT -> EventLaw.violations(ledger);
        };
    }
}

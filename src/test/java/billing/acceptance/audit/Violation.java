package billing.acceptance.audit;

import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A law that a ledger breaks.
 *
 * @param month absent: the customer's credits, which belong to no month
 * @param figures what is there, and what it should come to
 * @param paragraph of the rulebook: {@code §8}
 */
record Violation(LedgerLaw law, Optional<YearMonth> month, String figures, String paragraph) {

    String when() {
        return month.map(YearMonth::toString).orElse("all months");
    }
}

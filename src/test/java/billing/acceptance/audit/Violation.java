package billing.acceptance.audit;

import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A law that a ledger breaks.
 *
 * @param month absent: the customer's credits, which belong to no month
 * @param figures what is there, and what it should come to
 * @param paragraph of the rulebook: {@code §8}
 */
record Violation(LedgerLaw law, Optional<YearMonth> month, String figures, String paragraph) {

    /** This, or nothing where the law holds. */
    Stream<Violation> unless(boolean holds) {
        return holds ? Stream.empty() : Stream.of(this);
    }

    String when() {
        return month.map(YearMonth::toString).orElse("all months");
    }
}

package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An event counts once among all meters of the customer (§3); where it counts in two months, the later one is wrong. */
final class EventLaw {

    private EventLaw() {}

    static void apply(Ledger ledger, Findings found) {
        Map<String, YearMonth> first = new HashMap<>();
        ledger.months().forEach(month -> month.events().forEach(event -> {
            Optional<YearMonth> before = Optional.ofNullable(first.putIfAbsent(event, month.month()));
            found.unless(before.isEmpty(), () -> new Violation(LedgerLaw.EVENT, Optional.of(month.month()),
                    "the event %s counts in %s and again in %s".formatted(event, before.orElseThrow(), month.month()), "§3"));
        }));
    }
}

package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An event counts once among all meters of the customer (§3); where it counts in two months, the later one is wrong. */
final class EventLaw {

    private EventLaw() {}

    static Stream<Violation> violations(Ledger ledger) {
        Map<String, YearMonth> first = new HashMap<>();
        return ledger.months().stream().flatMap(month -> month.events().stream().flatMap(event -> {
            Optional<YearMonth> before = Optional.ofNullable(first.putIfAbsent(event, month.month()));
            return before.stream().map(earlier -> new Violation(LedgerLaw.EVENT, Optional.of(month.month()),
                    "the event %s counts in %s and again in %s".formatted(event, earlier, month.month()), "§3"));
        }));
    }
}

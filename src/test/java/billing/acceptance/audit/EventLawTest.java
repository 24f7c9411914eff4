package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.MARCH;

import billing.manager.LedgerLaw;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EventLawTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_counts_twice_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.EVENT);
    }

    private static Stream<Breach> events() {
        return Stream.of(
                january("in its month", ledger -> ledger.januaryEvents.add("e-1"), "the event e-1 counts in 2026-01 and again in 2026-01"),
                new Breach("in two months", ledger -> ledger.marchEvents.add("e-2"), Optional.of(MARCH), "the event e-2 counts in 2026-01 and again in 2026-03"));
    }
}

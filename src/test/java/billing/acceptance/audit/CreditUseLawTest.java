package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.FEBRUARY;
import static billing.acceptance.audit.LedgerBuilder.JANUARY;
import static billing.acceptance.audit.LedgerBuilder.MARCH;
import static billing.acceptance.audit.LedgerBuilder.won;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CreditUseLawTest {

    private static final String NOTHING_SHOWN = "but there is no statement";

    @ParameterizedTest
    @MethodSource("uses")
    void credit_that_paid_another_amount_than_the_statement_shows_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.CREDIT_USE);
    }

    private static Stream<Breach> uses() {
        return Stream.of(
                january("the history says more", ledger -> usedMoreIn(JANUARY, ledger),
                        "the history says that the month used 50,001 KRW, but the credit of the statement is 50,000 KRW"),
                january("the month says less", ledger -> ledger.januaryUsed = won("49,999"),
                        "the ledger says that the month used 49,999 KRW, but the credit of the statement is 50,000 KRW"),
                new Breach("a voided month kept some", ledger -> usedMoreIn(FEBRUARY, ledger), Optional.of(FEBRUARY),
                        "the history says that the month used 1 KRW, " + NOTHING_SHOWN),
                new Breach("a voided month says some", ledger -> ledger.februaryUsed = won("1"), Optional.of(FEBRUARY),
                        "the ledger says that the month used 1 KRW, " + NOTHING_SHOWN),
                new Breach("a month that nobody spoke of used some", ledger -> usedMoreIn(MARCH.plusMonths(1), ledger), Optional.of(MARCH.plusMonths(1)),
                        "the history says that the month used 1 KRW, " + NOTHING_SHOWN));
    }

    /** The first credit paid a month 1 more, and says so everywhere but in the statement. */
    private static void usedMoreIn(YearMonth month, LedgerBuilder ledger) {
        ledger.moved("USED", "1", "credit-1", Optional.of(month));
        ledger.credits.set(0, new Ledger.Credit("credit-1", won("100,000"), won("50,001"), won("10,000"), won("0"), won("39,999")));
        ledger.remaining = won("39,999");
    }
}

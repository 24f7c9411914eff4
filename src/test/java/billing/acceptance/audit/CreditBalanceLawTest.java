package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.credits;
import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.won;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CreditBalanceLawTest {

    @ParameterizedTest
    @MethodSource("balances")
    void a_balance_that_does_not_add_up_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.CREDIT_BALANCE);
    }

    private static Stream<Breach> balances() {
        return Stream.of(
                credits("a grant is told otherwise", ledger -> ledger.movements.set(0, movement("GRANTED", "100,001", "credit-1")),
                        "credit-1: in the history GRANTED 100,001 KRW - USED 70,000 KRW + RELEASED 20,000 KRW - EXPIRED 10,000 KRW - WITHDRAWN 0 KRW"
                                + " = 40,001 KRW, but 40,000 KRW remains"),
                credits("an expiry is not told", ledger -> ledger.movements.removeIf(moved -> moved.kind().equals("EXPIRED")),
                        "credit-1: in the history GRANTED 100,000 KRW - USED 70,000 KRW + RELEASED 20,000 KRW - EXPIRED 0 KRW - WITHDRAWN 0 KRW"
                                + " = 50,000 KRW, but 40,000 KRW remains"),
                credits("a withdrawal is not told", ledger -> ledger.movements.removeIf(moved -> moved.kind().equals("WITHDRAWN")),
                        "credit-2: in the history GRANTED 30,000 KRW - USED 0 KRW + RELEASED 0 KRW - EXPIRED 0 KRW - WITHDRAWN 0 KRW = 30,000 KRW, but 0 KRW remains"),
                credits("a credit says that less was granted", ledger -> ledger.credits.set(1, credit("credit-2", "29,999", "0", "30,000", "0")),
                        "credit-2: granted 29,999 KRW - used 0 KRW - expired 0 KRW - withdrawn 30,000 KRW = -1 KRW, but 0 KRW remains"),
                credits("a credit says that less was used", ledger -> ledger.credits.set(0, new Ledger.Credit("credit-1", won("99,999"), won("49,999"),
                        won("10,000"), won("0"), won("40,000"))), "credit-1: the history says that 50,000 KRW was used, but the credit says 49,999 KRW"),
                credits("a credit is below nothing", ledger -> {
                    ledger.credits.set(1, credit("credit-2", "30,000", "0", "30,001", "-1"));
                    ledger.movements.set(6, movement("WITHDRAWN", "30,001", "credit-2"));
                    ledger.remaining = won("39,999");
                }, "credit-2: -1 KRW remains, which is less than nothing"),
                credits("a credit is not listed", ledger -> ledger.credits.remove(1), "credit-2: the history has movements of it, but the balance does not list it"),
                credits("the balance is not that of its credits", ledger -> ledger.remaining = won("40,001"),
                        "the credits come to 40,000 KRW, but the balance says that 40,001 KRW remains"));
    }

    private static Ledger.Movement movement(String kind, String amount, String creditId) {
        return new Ledger.Movement(kind, won(amount), creditId, Optional.empty());
    }

    private static Ledger.Credit credit(String id, String granted, String used, String withdrawn, String remaining) {
        return new Ledger.Credit(id, won(granted), won(used), won("0"), won(withdrawn), won(remaining));
    }
}

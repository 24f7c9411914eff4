package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.charge;
import static billing.acceptance.audit.LedgerBuilder.payment;
import static billing.acceptance.audit.LedgerBuilder.won;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PaymentHistoryLawTest {

    @ParameterizedTest
    @MethodSource("histories")
    void a_payment_that_went_another_way_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.PAYMENT_HISTORY);
    }

    private static Stream<Breach> histories() {
        return Stream.of(
                january("the beginning is missing", ledger -> paidBy(ledger, "PAID", "REGISTERED", "READY", "PAID"),
                        "pay-2: the way REGISTERED → READY → PAID begins with REGISTERED, not with CREATED"),
                january("a status is missing", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "PAID"),
                        "pay-2: the way CREATED → REGISTERED → PAID goes from REGISTERED to PAID, which no payment does"),
                january("the end is missing", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "READY"),
                        "pay-2: the way CREATED → REGISTERED → READY ends with READY, but the payment is PAID"),
                january("it goes on after its end", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "READY", "CANCELLED", "PAID"),
                        "pay-2: the way CREATED → REGISTERED → READY → CANCELLED → PAID goes from CANCELLED to PAID, which no payment does"),
                january("it went no way", ledger -> paidBy(ledger, "PAID"), "pay-2: the way of no status begins with nothing, not with CREATED"),
                january("the payment before is not void", ledger -> ledger.januaryPayments.set(0,
                        payment("pay-1", "168,300", "CREATED", "REGISTERED", "READY").with()),
                        "pay-1 is READY although another payment of the month came after it"));
    }

    private static void paidBy(LedgerBuilder ledger, String status, String... statuses) {
        ledger.januaryPayments.set(1, new Ledger.Payment("pay-2", won("168,300"), status, List.of(statuses), List.of(charge("168,300", false))));
    }
}

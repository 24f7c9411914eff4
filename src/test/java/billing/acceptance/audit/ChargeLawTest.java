package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.FEBRUARY;
import static billing.acceptance.audit.LedgerBuilder.charge;
import static billing.acceptance.audit.LedgerBuilder.payment;

import billing.manager.LedgerLaw;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChargeLawTest {

    @ParameterizedTest
    @MethodSource("charges")
    void a_gateway_that_keeps_too_much_or_too_little_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.CHARGE);
    }

    private static Stream<Breach> charges() {
        return Stream.of(
                january("it charged twice", ledger -> ledger.januaryPayments.set(1, paid().with(charge("168,300", false), charge("168,300", false))),
                        "pay-2: the gateway keeps 336,600 KRW; the payment is PAID over 168,300 KRW, so it should keep 168,300 KRW"),
                january("it charged nothing", ledger -> ledger.januaryPayments.set(1, paid().with()),
                        "pay-2: the gateway keeps 0 KRW; the payment is PAID over 168,300 KRW, so it should keep 168,300 KRW"),
                january("it gave back what was paid", ledger -> ledger.januaryPayments.set(1, paid().with(charge("168,300", true))),
                        "pay-2: the gateway keeps 0 KRW; the payment is PAID over 168,300 KRW, so it should keep 168,300 KRW"),
                january("it kept what was refunded", ledger -> ledger.januaryPayments.set(0, payment("pay-1", "168,300",
                        "CREATED", "REGISTERED", "READY", "PAID", "REFUNDED").with(charge("168,300", false))),
                        "pay-1: the gateway keeps 168,300 KRW; the payment is REFUNDED over 168,300 KRW, so it should keep 0 KRW"),
                new Breach("it charged before it may", ledger -> ledger.februaryPayments.set(0, payment("pay-3", "1,000",
                        "CREATED", "REGISTERED", "READY", "CANCELLED").with(charge("1", false))), Optional.of(FEBRUARY),
                        "pay-3: the gateway keeps 1 KRW; the payment is CANCELLED over 1,000 KRW, so it should keep 0 KRW"));
    }

    private static LedgerBuilder.Way paid() {
        return payment("pay-2", "168,300", "CREATED", "REGISTERED", "READY", "PAID");
    }
}

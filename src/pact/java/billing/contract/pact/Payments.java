package billing.contract.pact;

import billing.api.GatewayCharge;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentStatusChange;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The payment of 720 HOURS of compute.c2.c8m8: at 250 they are 180,000 KRW, and 18,000 KRW of tax. */
final class Payments {

    static final BigInteger TOTAL = BigInteger.valueOf(198_000);

    private static final String CHARGE = "charge-" + Scene.PAYMENT + "-1";

    private Payments() {}

    /** A payment that was never charged, with every status it had. */
    static PaymentData uncharged(String... statuses) {
        return payment(List.of(), statuses);
    }

    /** @param givenBack whether the gateway gave the money back */
    static PaymentData charged(boolean givenBack, String... statuses) {
        return payment(List.of(new GatewayCharge(CHARGE, TOTAL, Scene.MIDNIGHT, givenBack)), statuses);
    }

    static PaymentList ofMonth(PaymentData payment) {
        return new PaymentList(Scene.UUID, Optional.of(Scene.MONTH), List.of(payment));
    }

    private static PaymentData payment(List<GatewayCharge> charges, String... statuses) {
        return new PaymentData(Scene.PAYMENT, Scene.UUID, Scene.MONTH, "KRW", TOTAL, statuses[statuses.length - 1], false, Scene.MIDNIGHT, Scene.MIDNIGHT,
                Stream.of(statuses).map(status -> new PaymentStatusChange(status, Scene.MIDNIGHT)).toList(), charges);
    }
}

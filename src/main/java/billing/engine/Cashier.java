package billing.engine;

import billing.money.Money;
import java.util.Optional;

/** Who takes the customers' money. */
public interface Cashier {

    /** Takes what is due, once; nothing where the amount is 0. {@link ErrorCode#PAYMENT_DECLINED} if it does not get it. */
    Optional<GatewayCharge> charge(Account account, Payment due);

    /** What it took for a payment and did not give back. */
    Money kept(Payment payment);
}

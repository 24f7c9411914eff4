package billing.api;

import java.math.BigInteger;
import java.time.OffsetDateTime;

/**
 * What the payment gateway took for a payment.
 *
 * @param givenBack whether it gave the amount back since
 */
public record GatewayCharge(String chargeId, BigInteger amount, OffsetDateTime at, boolean givenBack) {}

package billing.api;

import java.math.BigInteger;
import java.time.OffsetDateTime;

/** What the payment gateway took for a payment. */
public record GatewayCharge(String chargeId, BigInteger amount, OffsetDateTime at) {}

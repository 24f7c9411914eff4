package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;

/** A customer pays a month. The request carries an idempotency key. */
public record PaymentRequest(String uuid, YearMonth month, BigInteger amount) {}

package billing.api;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * The payment of a month.
 *
 * @param status the last of its history
 * @param overdue whether its month carries a late fee from now on
 * @param charges what the gateway took; a refund does not lower it
 */
public record PaymentData(String paymentId, String uuid, YearMonth month, String currency, BigInteger amount, String status, boolean overdue, OffsetDateTime createdAt,
        OffsetDateTime updatedAt, List<PaymentStatusChange> history, List<GatewayCharge> charges) {}

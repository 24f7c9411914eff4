package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;

/** What a calculation came to. */
public record CalculationResult(String uuid, YearMonth month, String statementId, String paymentId, String currency, BigInteger totalAmount) {}

package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;

/** What a customer owes for the months before one. */
public record UnpaidAmount(String uuid, YearMonth month, String currency, BigInteger unpaid) {}

package billing.api;

import java.math.BigInteger;
import java.util.List;

/**
 * What is left of a customer's credits.
 *
 * @param used what the month that was asked for used
 */
public record CreditBalance(String uuid, String currency, BigInteger remaining, BigInteger used, List<CreditData> credits) {}

package billing.api;

import java.math.BigInteger;
import java.util.List;

/**
 * The prices and the base fee of a customer's contract.
 *
 * @param baseFee the least that a month costs before tax
 */
public record ContractPrices(String contractId, String uuid, String contract, String currency, BigInteger baseFee, List<ContractPrice> prices) {}

package billing.api;

/**
 * What a contract makes a counter cost.
 *
 * @param tariff as the data file writes it: {@code 225}, or {@code 225 up to 720; 250}
 */
public record ContractPrice(String counterName, String unit, String tariff) {}

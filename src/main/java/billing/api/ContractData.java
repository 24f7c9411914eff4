package billing.api;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A contract of a customer's billing group.
 *
 * @param monthTo the last month that it covers; absent: open-ended
 */
public record ContractData(String contractId, String uuid, String contract, YearMonth monthFrom, Optional<YearMonth> monthTo) {}

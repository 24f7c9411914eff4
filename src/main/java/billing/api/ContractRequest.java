package billing.api;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A contract that is to apply to the customer's billing group.
 *
 * @param contractId chosen by whoever asks; asking again with the same id replaces the terms
 * @param contract {@code PERIOD}, {@code VOLUME} or {@code PARTNER}
 * @param monthTo the last month; absent: as the contract's own term says
 */
public record ContractRequest(String uuid, String contractId, String contract, YearMonth monthFrom, Optional<YearMonth> monthTo) {}

package billing.api;

import java.util.List;
import java.util.Optional;

/**
 * All that is kept of what a customer owes, paid and was given.
 *
 * @param months every month that has usage or was ever calculated, the earliest first
 * @param credits absent: the customer can have none
 */
public record CustomerLedger(String uuid, String currency, List<LedgerMonth> months, Optional<LedgerCredits> credits) {}

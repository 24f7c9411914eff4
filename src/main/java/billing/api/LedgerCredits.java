package billing.api;

import java.math.BigInteger;
import java.util.List;

/**
 * What a ledger keeps of credits.
 *
 * @param remaining what is left of all of them
 * @param credits in the order in which they were given
 * @param movements the earliest first
 */
public record LedgerCredits(BigInteger remaining, List<CreditData> credits, List<CreditMovement> movements) {}

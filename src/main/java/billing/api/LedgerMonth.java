package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger keeps of a month.
 *
 * @param statement absent: the month was never calculated, or was voided since
 * @param payments the present one last
 * @param events the event of each meter that has one, in the order in which they were received
 * @param creditUsed what the month used of credits; absent: the customer can have none
 */
public record LedgerMonth(YearMonth month, Optional<BillingStatement> statement, List<PaymentData> payments, List<String> events, Optional<BigInteger> creditUsed) {}

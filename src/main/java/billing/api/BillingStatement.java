package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;

/**
 * A month's statement: {@code total_amount = charge - discount + surcharge + shortfall - credit + vat + late_fee}.
 *
 * @param vat the tax on the statement
 * @param unpaid what the customer owes for the months before
 * @param documents what the statement was closed into, the earliest first
 * @param computation how the total came about
 */
public record BillingStatement(String statementId, String uuid, YearMonth month, String currency, BigInteger charge, BigInteger discount, BigInteger surcharge,
        BigInteger shortfall, BigInteger credit, BigInteger vat, BigInteger lateFee, BigInteger totalAmount, BigInteger unpaid,
        List<LineItem> items, List<ComputationStep> computation, List<StatementDocument> documents) {}

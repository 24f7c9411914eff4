package billing.api;

import java.time.YearMonth;

/**
 * A damage that is to be done to a customer's ledger on purpose, so that a scenario can see it found.
 *
 * @param damage {@code STATEMENT_TOTAL}, {@code CREDIT_BALANCE}, {@code CREDIT_USE}, {@code PAYMENT_HISTORY}, {@code CHARGE} or {@code EVENT}
 */
public record DamageRequest(String uuid, YearMonth month, String damage) {}

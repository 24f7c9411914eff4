package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A message to a customer.
 *
 * @param kind {@code INVOICE} or {@code PAYMENT_REMINDER}
 * @param month the month that it is about
 * @param amount what that month costs
 * @param date the day of the job that wrote it
 */
public record OutboxMessage(String messageId, String kind, YearMonth month, String currency, BigInteger amount, LocalDate date, String text) {}

package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;

/**
 * A statement as it was closed: what is calculated later does not change it.
 *
 * @param number counts the customer's documents: {@code 2026-01-001}
 * @param date the day of the job that closed it
 */
public record StatementDocument(String number, BigInteger totalAmount, LocalDate date) {}
